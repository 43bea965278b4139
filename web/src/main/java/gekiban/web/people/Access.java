package gekiban.web.people;

import gekiban.desk.accounts.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody must be to ask for an address. Every address of the desk is here; one that is not
 * is nobody's. Bringing a show is the owner's: a job reads whatever folder of the machine it is
 * told.
 */
public final class Access {
    /** {@code open} is for anybody, before they have signed in. */
    private static final String TABLE =
            """
            open   GET  /health
            open   GET  /assets/{name}
            open   GET  /login
            open   POST /login
            open   POST /settings

            reader GET  /
            reader GET  /shows
            reader GET  /shows/{id}
            reader GET  /episodes/{id}
            reader GET  /cues/{id}
            reader GET  /releases
            reader GET  /releases/{id}
            reader GET  /releases/{id}/cover
            reader GET  /tracks/{id}
            reader GET  /recordings/{id}
            reader GET  /artists
            reader GET  /artists/called
            reader GET  /artists/{id}
            reader GET  /characters/{id}
            reader GET  /works/{id}
            reader GET  /songs/{id}
            reader GET  /themes/{id}
            reader GET  /texts
            reader GET  /texts/{id}
            reader GET  /texts/{id}/source
            reader GET  /requests
            reader GET  /requests/{id}
            reader POST /requests
            reader POST /requests/{id}/vote
            reader GET  /lists
            reader GET  /lists/choose
            reader GET  /lists/{id}
            reader POST /lists/{id}/suggestions
            reader GET  /comments/{kind}/{id}
            reader POST /comments/{kind}/{id}
            reader GET  /said/{kind}/{id}
            reader GET  /search
            reader GET  /clip
            reader POST /clip
            reader GET  /media/episodes/{id}
            reader HEAD /media/episodes/{id}
            reader GET  /media/episodes/{id}/how
            reader GET  /media/episodes/{id}/still
            reader GET  /media/recordings/{id}
            reader HEAD /media/recordings/{id}
            reader GET  /waves/episodes/{id}
            reader GET  /waves/recordings/{id}
            reader GET  /catalogue
            reader GET  /catalogue/{kind}/{id}
            reader GET  /catalogue/{kind}/{id}/history
            reader GET  /history
            reader GET  /metrics
            reader POST /logout
            reader GET  /account
            reader POST /account/password

            reader GET  /pictures/{name}
            reader GET  /ratings
            writer POST /ratings
            writer POST /ratings/genre
            writer GET  /texts/new
            writer POST /texts/new
            writer POST /texts/preview
            writer GET  /texts/{id}/edit
            writer POST /texts/{id}/save
            writer POST /texts/{id}/imprint
            writer GET  /texts/{id}/versions
            writer POST /texts/{id}/versions/{version}
            editor POST /texts/{id}/published
            writer POST /lists
            writer GET  /lists/{id}/edit
            writer POST /lists/{id}/head
            writer POST /lists/{id}/hands
            writer POST /lists/{id}/items
            writer POST /lists/{id}/items/{item}/words
            writer POST /lists/{id}/items/{item}/move
            writer POST /lists/{id}/items/{item}/remove
            writer POST /lists/{id}/suggestions/{item}
            writer POST /lists/{id}/undo/{edit}
            editor GET  /comments
            editor POST /moderation/{id}
            editor POST /comments/{kind}/{id}/closed

            editor GET  /catalogue/choose
            editor GET  /catalogue/new/{kind}
            editor POST /catalogue/new/{kind}
            editor POST /catalogue/{kind}/{id}
            editor POST /catalogue/{kind}/{id}/facts/{facts}/confirm
            editor POST /catalogue/{kind}/{id}/facts/{facts}/refuse
            editor POST /catalogue/{kind}/{id}/facts/{facts}/remove
            editor GET  /catalogue/{kind}/{id}/merge
            editor POST /catalogue/{kind}/{id}/merge
            editor GET  /catalogue/{kind}/{id}/split
            editor POST /catalogue/{kind}/{id}/split
            editor GET  /catalogue/{kind}/{id}/tracks
            editor POST /catalogue/{kind}/{id}/tracks
            editor POST /cues/{id}/confirm
            editor POST /cues/{id}/refuse
            editor POST /cues/{id}/correct
            editor POST /cues/{id}/present
            editor POST /episodes/{id}/cues
            editor POST /edits/{id}/undo
            editor POST /texts
            editor POST /requests/{id}/state
            editor POST /texts/{id}/review
            editor POST /requests/{id}/wanted
            editor POST /texts/{id}/plain
            editor POST /texts/{id}/facts/{facts}/confirm
            editor POST /texts/{id}/facts/{facts}/refuse
            editor POST /texts/{id}/facts/{facts}/target

            reader GET  /jobs
            reader GET  /jobs/{id}
            owner  POST /jobs
            owner  POST /jobs/{id}/answers
            owner  POST /jobs/{id}/pause
            owner  POST /jobs/{id}/resume
            owner  POST /jobs/{id}/cancel

            owner  GET  /accounts
            owner  POST /accounts
            owner  POST /accounts/role
            owner  POST /accounts/password
            owner  POST /accounts/remove

            reader GET   /api/openapi.json
            reader GET   /api/v1/search
            reader GET   /api/v1/things
            reader GET   /api/v1/things/{kind}/{id}
            reader GET   /api/v1/things/{kind}/{id}/pointing
            reader GET   /api/v1/things/{kind}/{id}/history
            reader GET   /api/v1/edits
            reader GET   /api/v1/edits/{id}
            reader GET   /api/v1/episodes/{id}/cues
            reader GET   /api/v1/recordings/{id}/uses
            reader GET   /api/v1/cues/{id}
            editor POST  /api/v1/edits/{id}/undo
            editor POST  /api/v1/episodes/{id}/cues
            editor PATCH /api/v1/cues/{id}
            editor POST  /api/v1/cues/{id}/confirm
            editor POST  /api/v1/cues/{id}/refuse
            editor POST  /api/v1/things/{kind}
            editor POST  /api/v1/things/{kind}/{id}/facts
            editor PATCH /api/v1/things/{kind}/{id}/facts/{fact}
            editor POST  /api/v1/things/{kind}/{id}/facts/{fact}/confirm
            editor POST  /api/v1/things/{kind}/{id}/facts/{fact}/refuse
            editor POST  /api/v1/things/{kind}/{id}/facts/{fact}/remove
            editor POST  /api/v1/things/{kind}/{id}/tracks
            editor POST  /api/v1/things/{kind}/{id}/merge
            editor POST  /api/v1/things/{kind}/{id}/split
            reader GET   /api/v1/lists
            reader GET   /api/v1/lists/{id}
            writer POST  /api/v1/lists
            writer POST  /api/v1/lists/{id}/items
            reader POST  /api/v1/lists/{id}/suggestions
            reader GET   /api/v1/comments/{kind}/{id}
            reader POST  /api/v1/comments/{kind}/{id}
            editor POST  /api/v1/moderation/{id}
            reader GET   /api/v1/requests
            reader POST  /api/v1/requests
            reader POST  /api/v1/requests/{id}/vote
            owner  POST  /api/v1/uploads
            owner  PUT   /api/v1/uploads/{name}
            reader GET   /api/v1/jobs
            reader GET   /api/v1/jobs/events
            reader GET   /api/v1/jobs/{id}
            owner  POST  /api/v1/jobs
            owner  POST  /api/v1/jobs/{id}/answers
            owner  POST  /api/v1/jobs/{id}/pause
            owner  POST  /api/v1/jobs/{id}/resume
            owner  POST  /api/v1/jobs/{id}/cancel
            """;

    private static final String OPEN = "open";

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /**
     * @param least what one must be; empty for an address that is open to anybody
     */
    record Rule(Optional<Role> least) {
        boolean lets(Optional<Role> role) {
            return least.isEmpty() || role.isPresent() && role.get().isAtLeast(least.get());
        }
    }

    public Access() {
        TABLE.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    String[] words = line.strip().split(" +", -1);
                    Optional<Role> least =
                            words[0].equals(OPEN) ? Optional.empty() : Role.of(words[0]);
                    rules.put(words[1] + " " + words[2], new Rule(least));
                });
    }

    /** All addresses that it knows, as {@code GET /shows/{id}}. */
    Set<String> addresses() {
        return rules.keySet();
    }

    /**
     * What an address takes; empty for one that is not here. Who may get a thing may ask what it
     * would be.
     */
    Optional<Rule> of(String method, String path) {
        Rule rule = rules.get(method + " " + path);
        if (rule == null && method.equals("HEAD")) {
            rule = rules.get("GET " + path);
        }
        return Optional.ofNullable(rule);
    }
}
