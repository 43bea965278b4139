package gekiban.catalogue.model;

/**
 * What a text says of how a show or a film used a piece; the piece is what the fact points to.
 *
 * @param sentence as written
 * @param at where in the text: "120-188"
 * @param kind "part", "whole", "never", "not_on_release" or "episode"
 * @param amount the words that say how much: "about a minute or two"; empty where none do
 * @param least seconds; empty where not told
 * @param most seconds; empty where not told
 * @param episodes as numbers with commas; empty where none are named
 * @param named what is called by a name that nothing at hand has; empty where nothing is
 */
public record UseSaid(
        String sentence,
        String at,
        String kind,
        String amount,
        String least,
        String most,
        String episodes,
        String named) {

    public Value value() {
        return Value.of(
                sentence,
                "at",
                at,
                "kind",
                kind,
                "amount",
                amount,
                "least",
                least,
                "most",
                most,
                "episodes",
                episodes,
                "named",
                named);
    }

    public static UseSaid of(Value value) {
        return new UseSaid(
                value.text(),
                value.detail("at"),
                value.detail("kind"),
                value.detail("amount"),
                value.detail("least"),
                value.detail("most"),
                value.detail("episodes"),
                value.detail("named"));
    }
}
