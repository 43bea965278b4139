package gekiban.formats.prose.mention;

import gekiban.formats.prose.source.Span;
import org.jspecify.annotations.Nullable;

/** Where a sentence stands among the albums of its page. */
public interface Place {
    /** The track whose section it is in, or null. */
    @Nullable Known track(Span span);

    /** The key of the release that is spoken of there; empty where none is. */
    String release(Span span);

    /** A page without albums. */
    Place NOWHERE =
            new Place() {
                @Override
                public @Nullable Known track(Span span) {
                    return null;
                }

                @Override
                public String release(Span span) {
                    return "";
                }
            };
}
