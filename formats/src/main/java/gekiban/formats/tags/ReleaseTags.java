package gekiban.formats.tags;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.formats.encoding.CleanText;
import gekiban.formats.encoding.Dates;
import gekiban.formats.files.AlbumFolderName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the files say of their release. */
final class ReleaseTags {
    /** As MusicBrainz calls them, and as the catalogue does; what is more special comes first. */
    private static final Map<String, String> KINDS = kinds();

    private final Sayings sayings;
    private final Draft.ItemBuilder release;

    ReleaseTags(Sayings sayings, Draft.ItemBuilder release) {
        this.sayings = sayings;
        this.release = release;
    }

    void read(String folderName, List<FileTags> files) {
        titles(files);
        for (var file : files) {
            read(file);
        }
        folder(folderName, files);
    }

    /** The title that most files have comes first; the others stay beside it. */
    private void titles(List<FileTags> files) {
        var byTitle = new LinkedHashMap<String, List<FileTags>>();
        for (var file : files) {
            if (!file.album().isEmpty()) {
                byTitle.computeIfAbsent(file.album(), t -> new ArrayList<>()).add(file);
            }
        }
        var titles = new ArrayList<>(byTitle.entrySet());
        titles.sort((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()));
        for (var title : titles) {
            var first = title.getValue().getFirst();
            String sort = first.tag(Tag.ALBUM_SORT);
            sayings.title(
                    release,
                    State.IMPORTED,
                    first.place(),
                    title.getKey(),
                    sort,
                    first.isPrinted());
            if (title != titles.getFirst()) {
                String line = ": its album is \"" + Sayings.shortened(title.getKey());
                line += "\", that of most files \"";
                line += Sayings.shortened(titles.getFirst().getKey()) + "\"";
                sayings.draft().trouble(first.place() + line);
            }
        }
    }

    private void read(FileTags file) {
        String place = file.place();
        for (String number : file.tagsOf(Tag.CATALOGUE_NUMBER)) {
            // What MusicBrainz and others write where there is none.
            if (!number.equalsIgnoreCase("[none]") && !number.equalsIgnoreCase("N/A")) {
                say(place, Release.CATALOGUE_NUMBER, number);
            }
        }
        for (String label : file.tagsOf(Tag.LABEL)) {
            say(place, Release.LABEL, label);
        }
        barcode(place, file.tag(Tag.BARCODE));
        dates(file);
        kinds(file);
        String media = file.tag(Tag.MEDIA);
        if (!media.isEmpty()) {
            boolean isDigital = media.toLowerCase(Locale.ROOT).contains("digital media");
            say(place, Release.FORM, isDigital ? "digital" : "physical");
        }
        sayings.musicBrainz(release, place, file.tag(Tag.MUSICBRAINZ_RELEASE));
        for (var artist :
                CreditTags.artists(
                        file,
                        Tag.ALBUM_ARTIST,
                        Tag.ALBUM_ARTIST_SORT,
                        Tag.MUSICBRAINZ_ALBUM_ARTIST)) {
            sayings.credit(release, place, Credit.of(Credit.ARTIST), artist);
        }
    }

    private void say(String place, gekiban.catalogue.model.Field field, String text) {
        sayings.say(release, State.IMPORTED, place, field, Value.of(text));
    }

    private void barcode(String place, String text) {
        String digits = text.replaceAll("[ -]", "");
        if (digits.matches("[0-9]{8,14}")) {
            say(place, Release.BARCODE, digits);
        } else if (!digits.isEmpty() && !digits.equalsIgnoreCase("[none]")) {
            sayings.draft().trouble(place + ": \"" + Sayings.shortened(text) + "\" is no barcode");
        }
    }

    /** When it came out, and when its music first did if that was before. */
    private void dates(FileTags file) {
        String country = file.tag(Tag.COUNTRY);
        if (!country.isEmpty()) {
            say(file.place(), Release.REGION, country);
        }
        String date = date(file, Tag.DATE);
        String original = date(file, Tag.ORIGINAL_DATE);
        if (!date.isEmpty()) {
            var value = Value.of(date, "region", country);
            sayings.say(release, State.IMPORTED, file.place(), Release.DATE, value);
        }
        if (original.isEmpty() || date.startsWith(original)) {
            return;
        }
        if (date.isEmpty()) {
            // The only date there is, but it may be another release's.
            var value = Value.of(original);
            sayings.say(release, State.SUGGESTED, file.place(), Release.DATE, value);
        } else {
            say(file.place(), Common.NOTE, "first released " + original);
        }
    }

    private String date(FileTags file, Tag tag) {
        String text = file.tag(tag);
        var date = Dates.of(text);
        if (date.isEmpty() && !text.isEmpty()) {
            sayings.draft()
                    .trouble(file.place() + ": \"" + Sayings.shortened(text) + "\" is no date");
        }
        return date.map(Object::toString).orElse("");
    }

    private void kinds(FileTags file) {
        var said =
                file.tagsOf(Tag.RELEASE_TYPE).stream()
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .toList();
        KINDS.forEach((type, kind) -> {
            if (said.contains(type)) {
                say(file.place(), Release.KIND, kind);
            }
        });
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (String same : List.of("soundtrack", "compilation", "live", "remix")) {
            kinds.put(same, same);
        }
        kinds.put("audio drama", "drama");
        kinds.put("audiodrama", "drama");
        for (String same : List.of("single", "ep", "album", "other")) {
            kinds.put(same, same);
        }
        return kinds;
    }

    /** What the folder's name says, where no tag does. */
    private void folder(String folderName, List<FileTags> files) {
        var name = AlbumFolderName.of(CleanText.of(folderName));
        if (lack(files, Tag.ALBUM)) {
            sayings.title(release, State.SUGGESTED, "", name.title(), "", false);
        }
        if (lack(files, Tag.CATALOGUE_NUMBER) && !name.catalogueNumber().isEmpty()) {
            var value = Value.of(name.catalogueNumber());
            sayings.say(release, State.SUGGESTED, "", Release.CATALOGUE_NUMBER, value);
        }
        if (lack(files, Tag.DATE) && lack(files, Tag.ORIGINAL_DATE) && !name.date().isEmpty()) {
            var value = Value.of(name.date());
            sayings.say(release, State.SUGGESTED, "", Release.DATE, value);
        }
    }

    private static boolean lack(List<FileTags> files, Tag tag) {
        return files.stream().allMatch(file -> file.tag(tag).isEmpty());
    }
}
