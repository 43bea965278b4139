package gekiban.desk.reviews;

import gekiban.catalogue.model.Id;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.mention.KnownNames;
import gekiban.formats.prose.mention.Mention;
import gekiban.formats.prose.mention.Mentions;
import gekiban.formats.prose.mention.Place;
import gekiban.formats.prose.mention.Sentence;
import gekiban.formats.prose.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds where a review names a track of its album, in any spelling, and has no link there. */
public final class Offers {
    /** So many are looked at, one by one. */
    private static final int MOST = 60;

    /** Longer texts are read to here, UTF-16 units; each change is read anew. */
    private static final int LONGEST = 200_000;

    private Offers() {}

    /**
     * A link that could be there.
     *
     * @param at where the words begin in the text, UTF-16 units
     * @param words as they stand there
     * @param isDoubtful whether they may mean something else
     */
    public record Offer(int at, String words, Id thing, boolean isDoubtful) {}

    /** In the order of the text. */
    public static List<Offer> of(Markdown.Read read, AlbumList album) {
        var known = known(album);
        if (known.isEmpty() || read.document().isEmpty()) {
            return List.of();
        }
        Node document = read.document().get();
        var sentences = new ArrayList<Sentence>();
        String text = read.text();
        for (Node node = document; node != null; node = Markdown.next(node, document)) {
            if (node instanceof Text words && !isLinked(words)) {
                var spans = words.getSourceSpans();
                if (spans.isEmpty() || spans.getFirst().getInputIndex() > LONGEST) {
                    continue;
                }
                int from = spans.getFirst().getInputIndex();
                int to = from + words.getLiteral().length();
                if (to <= text.length() && text.startsWith(words.getLiteral(), from)) {
                    sentences.add(new Sentence(0, Passage.plain(text, from, to), 0, to - from, -1));
                }
            }
        }
        var offers = new ArrayList<Offer>();
        for (Mention mention : new Mentions(KnownNames.of(known), Place.NOWHERE).find(sentences)) {
            var thing = Id.of(mention.known().key());
            if (thing.isPresent() && offers.size() < MOST) {
                int at = mention.span().start();
                offers.add(
                        new Offer(
                                at,
                                text.substring(at, mention.span().end()),
                                thing.get(),
                                mention.isDoubtful()));
            }
        }
        return offers;
    }

    private static boolean isLinked(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Link || at instanceof Image || at instanceof Heading) {
                return true;
            }
        }
        return false;
    }

    private static List<Known> known(AlbumList album) {
        return album.lines().stream()
                .filter(line -> !line.titles().isEmpty())
                .map(line ->
                        new Known(
                                Known.Kind.TRACK,
                                line.track().id().toString(),
                                line.titles(),
                                album.release().id().toString(),
                                line.disc(),
                                line.number().orElse(-1)))
                .toList();
    }
}
