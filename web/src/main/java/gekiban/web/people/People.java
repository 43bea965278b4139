package gekiban.web.people;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Sessions;
import gekiban.web.http.Routes;
import gekiban.web.http.Site;
import gekiban.web.http.Templates;
import java.time.InstantSource;
import java.util.List;

/** Wires signing in, for a desk that others can reach. */
public final class People {
    private People() {}

    /** What is answered to people, the gate first. */
    public static List<Routes> routes(
            Accounts accounts, Site site, Templates templates, InstantSource clock) {
        var sessions = new Sessions(accounts);
        var cookie = new SessionCookie(site);
        return List.of(
                new Gate(new Access(), sessions, cookie),
                new LoginPages(accounts, sessions, cookie, site, templates, clock),
                new AccountPages(accounts, sessions, cookie, templates));
    }
}
