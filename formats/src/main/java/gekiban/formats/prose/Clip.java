package gekiban.formats.prose;

import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A player, dead or not, that was to play a piece.
 *
 * @param file the name of its file, without folders
 * @param address all of it, as written
 * @param title what the name seems to call the piece
 * @param track the track that it names, or null where none fits
 * @param confidence 0 to 1; 0 without a track
 * @param span where the player stands
 * @param comment the number of the comment it is in, -1 for the page itself
 */
public record Clip(
        String file,
        String address,
        String title,
        @Nullable Known track,
        double confidence,
        Span span,
        int comment) {

    public boolean isDoubtful() {
        return track == null || confidence < gekiban.formats.prose.mention.Mention.SURE;
    }
}
