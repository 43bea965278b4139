package gekiban.formats.tags;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Credit;
import gekiban.formats.tags.Sayings.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who did what, by the tags of a file. Who composed and wrote the words belongs to the work where
 * there is one, else to the track; who arranged, played, sang and recorded belongs to the
 * recording; who is printed as the artist belongs to the track.
 */
final class CreditTags {
    private static final Pattern WITH_INSTRUMENT = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]+)[)）]");

    private final Sayings sayings;
    private final FileTags file;

    CreditTags(Sayings sayings, FileTags file) {
        this.sayings = sayings;
        this.file = file;
    }

    void read(Draft.ItemBuilder composed, Draft.ItemBuilder recording, Draft.ItemBuilder track) {
        people(composed, Tag.COMPOSER, Credit.COMPOSER);
        people(composed, Tag.LYRICIST, Credit.LYRICIST);
        people(composed, Tag.WRITER, "writer");
        people(recording, Tag.ARRANGER, Credit.ARRANGER);
        people(recording, Tag.CONDUCTOR, Credit.CONDUCTOR);
        for (String performer : file.tagsOf(Tag.PERFORMER)) {
            performer(recording, performer);
        }
        people(recording, Tag.REMIXER, "remixer");
        people(recording, Tag.PRODUCER, Credit.PRODUCER);
        people(recording, Tag.ENGINEER, "engineer");
        people(recording, Tag.MIXER, "mixer");
        for (var artist : artists(file, Tag.ARTIST, Tag.ARTIST_SORT, Tag.MUSICBRAINZ_ARTIST)) {
            sayings.credit(track, file.place(), Credit.of(Credit.ARTIST), artist);
        }
    }

    /** Names are sorted by what stands at their place, where there are as many. */
    private void people(Draft.ItemBuilder item, Tag tag, String role) {
        var names = file.tagsOf(tag);
        var sorts = tag == Tag.COMPOSER ? file.tagsOf(Tag.COMPOSER_SORT) : List.<String>of();
        for (int i = 0; i < names.size(); i++) {
            String sort = sorts.size() == names.size() ? sorts.get(i) : "";
            var person = new Person(names.get(i), sort, "");
            sayings.credit(item, file.place(), Credit.of(role), person);
        }
    }

    /** "Name (violin)", as Picard writes it; who sings has the role of a voice. */
    private void performer(Draft.ItemBuilder recording, String text) {
        var matcher = WITH_INSTRUMENT.matcher(text);
        boolean hasInstrument = matcher.matches();
        String name = hasInstrument ? matcher.group(1) : text;
        String instrument = hasInstrument ? matcher.group(2).strip() : "";
        boolean isVoice = instrument.toLowerCase(Locale.ROOT).matches("(?:.* )?vocals?");
        String role = isVoice ? "vocals" : Credit.PERFORMER;
        boolean saysMore = !isVoice || instrument.indexOf(' ') >= 0;
        var credit = new Credit(role, saysMore ? instrument : "", "", "");
        sayings.credit(recording, file.place(), credit, new Person(name, "", ""));
    }

    /** The artists of a track or an album: each by themselves where the tags say so. */
    static List<Person> artists(FileTags file, Tag tag, Tag sortTag, Tag idTag) {
        var ids = file.tagsOf(idTag);
        var names = tag == Tag.ARTIST ? file.tagsOf(Tag.ARTISTS) : List.<String>of();
        if (names.isEmpty()) {
            names = TagValues.artists(file.tag(tag), ids.size());
        }
        var sorts = TagValues.artists(file.tag(sortTag), names.size());
        var artists = new ArrayList<Person>();
        for (int i = 0; i < names.size(); i++) {
            artists.add(
                    new Person(
                            names.get(i),
                            sorts.size() == names.size() ? sorts.get(i) : "",
                            ids.size() == names.size() ? ids.get(i) : ""));
        }
        return artists;
    }
}
