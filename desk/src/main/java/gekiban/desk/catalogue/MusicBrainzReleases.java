package gekiban.desk.catalogue;

import gekiban.catalogue.draft.Draft;
import gekiban.desk.remote.Answer;
import gekiban.desk.remote.MusicBrainz;
import gekiban.formats.Unreadable;
import gekiban.formats.musicbrainz.MusicBrainzRelease;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings releases of MusicBrainz by their ids, or by the addresses of their pages. */
public final class MusicBrainzReleases implements DraftSupplier {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?:musicbrainz:|https?://(?:www\\.|beta\\.)?musicbrainz\\.org/release/)"
                            + "([0-9a-fA-F-]{36})(?:[/?#].*)?");

    private final Supplier<MusicBrainz> musicBrainz;
    private final boolean again;

    /**
     * @param musicBrainz made when it is asked; closed after each answer
     * @param again whether to ask even where an answer is kept
     */
    public MusicBrainzReleases(Supplier<MusicBrainz> musicBrainz, boolean again) {
        this.musicBrainz = musicBrainz;
        this.again = again;
    }

    @Override
    public String name() {
        return "MusicBrainz release";
    }

    @Override
    public boolean understands(String word) {
        return WORD.matcher(word).matches();
    }

    @Override
    public List<Draft> drafts(String word) throws IOException {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            throw new Refused("is no release of MusicBrainz");
        }
        try (var asked = musicBrainz.get()) {
            Answer answer = asked.release(matcher.group(1), again);
            return List.of(new MusicBrainzRelease().read(answer.source(), answer.bytes()));
        } catch (Unreadable e) {
            throw new Refused("the answer of MusicBrainz: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }
}
