package gekiban.formats.prose;

import gekiban.formats.prose.album.Album;
import gekiban.formats.prose.album.Section;
import gekiban.formats.prose.list.Item;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.mention.Mention;
import gekiban.formats.prose.mention.Sentence;
import gekiban.formats.prose.mention.SharedMelody;
import gekiban.formats.prose.mention.UseClaim;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.talk.Comment;
import gekiban.formats.prose.talk.Reaction;
import gekiban.formats.prose.talk.Request;
import java.util.List;
import java.util.Set;

/**
 * All that was understood of a page. Every place is one of {@link #source()}.
 *
 * @param kinds what it is; it may be several, and none
 * @param layout it in blocks, the site's furniture among them
 * @param title its first heading, or empty
 * @param essay what stands round it
 * @param albums in the order of the page
 * @param meant what each of these is: one that the caller knows, or one of its own
 * @param sections what is written of single tracks; points to {@code albums}
 * @param items of a list of works
 * @param found what the page itself gives names to: its tracks, people, works, songs; what the
 *     caller knew already is not among them
 * @param sentences of the page and of its comments, for {@code mentions}
 * @param mentions in the order of the sentences
 * @param melodies that the writer says several tracks have
 * @param uses what the writer says that a film used
 * @param clips of players
 * @param comments in the order of the page
 * @param requests of the comments
 * @param reactions of comments to items
 * @param troubles what does not fit together, a line each
 */
public record Page(
        Set<Kind> kinds,
        Layout layout,
        String title,
        Essay essay,
        List<Album> albums,
        List<Meant> meant,
        List<Section> sections,
        List<Item> items,
        List<Known> found,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<SharedMelody> melodies,
        List<UseClaim> uses,
        List<Clip> clips,
        List<Comment> comments,
        List<Request> requests,
        List<Reaction> reactions,
        List<String> troubles) {

    /**
     * Which release an album is, and which its tracks are, in their order.
     *
     * @param release the key of one that the caller knows, or one of the page's own
     */
    public record Meant(String release, List<Known> tracks) {
        public Meant {
            tracks = List.copyOf(tracks);
        }
    }

    /** What a page may be. */
    public enum Kind {
        TRACK_REVIEW,
        STATS_REVIEW,
        LIST_POST,
        ESSAY,
        TRACK_LIST
    }

    public SourceText source() {
        return layout.source();
    }
}
