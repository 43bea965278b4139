package gekiban.web.http;

import gekiban.desk.settings.Settings;
import gekiban.desk.settings.Settings.Proxy;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the desk is to be found.
 *
 * @param bind address to listen at
 * @param port 0 for any that is free
 * @param hosts names that it may be asked for by besides its address, without ports
 * @param base empty, or the path below which it lies: {@code /desk}
 * @param proxy what stands before it, and is believed when it says who asks and for what
 */
public record Site(String bind, int port, Set<String> hosts, String base, Proxy proxy) {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    /** A proxy that is not told of says these, and must not make strangers the one at the desk. */
    private static final Set<String> OF_PROXIES =
            Set.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Via");

    public Site {
        hosts = Set.copyOf(hosts);
    }

    /** For this machine alone. */
    public static Site here(int port) {
        return new Site("127.0.0.1", port, Set.of(), "", Proxy.NO);
    }

    public static Site of(Settings settings) {
        return new Site(
                settings.bind(),
                settings.port(),
                settings.hosts(),
                settings.basePath(),
                settings.proxy());
    }

    /** Whether readers come by https, so that cookies are for https alone. */
    public boolean isSecure() {
        return proxy == Proxy.HTTPS;
    }

    /** The path of cookies. */
    public String cookiePath() {
        return base.isEmpty() ? "/" : base;
    }

    /** The name and port that were asked for. */
    String hostAndPort(Context ctx) {
        String own = Objects.requireNonNullElse(ctx.header("Host"), "");
        if (proxy == Proxy.NO) {
            return own;
        }
        return Objects.requireNonNullElse(ctx.header("X-Forwarded-Host"), own);
    }

    /** Whether it may be asked for by that name. */
    boolean isCalled(String hostAndPort, Context ctx) {
        String host = hostOf(hostAndPort);
        if (OWN.contains(host) || hosts.contains(host)) {
            return true;
        }
        // The address at which the request came in; nobody can make a name of their own lead here
        // and have the browser send an address.
        var addresses = new HashSet<String>();
        for (String each :
                List.of(bind, Objects.requireNonNullElse(ctx.req().getLocalAddr(), bind))) {
            addresses.add(each.contains(":") && !each.startsWith("[") ? "[" + each + "]" : each);
        }
        return addresses.contains(host);
    }

    /** What a proxy said although none is set; empty when nobody did. */
    Optional<String> ofUnknownProxy(Context ctx) {
        return proxy != Proxy.NO
                ? Optional.empty()
                : OF_PROXIES.stream().filter(each -> ctx.header(each) != null).findFirst();
    }

    /** Who asks: the address that the connection came from, or that the proxy says. */
    public String asker(Context ctx) {
        String own = ctx.req().getRemoteAddr();
        String said = ctx.header("X-Forwarded-For");
        if (proxy == Proxy.NO || said == null) {
            return own;
        }
        // The proxy adds to the end; what stands before it was sent by the asker.
        return said.substring(said.lastIndexOf(',') + 1).strip();
    }

    static String hostOf(String hostAndPort) {
        String host = hostAndPort.strip().toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            int end = host.indexOf(']');
            return end < 0 ? "" : host.substring(0, end + 1);
        }
        int colon = host.indexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }
}
