package gekiban.formats.tags;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.formats.encoding.CleanText;
import gekiban.formats.encoding.Seconds;
import java.util.ArrayList;
import java.util.List;

/** What a file says of its disc, its track, its recording and its works. */
final class TrackTags {
    private final Sayings sayings;
    private final Draft.ItemBuilder release;

    TrackTags(Sayings sayings, Draft.ItemBuilder release) {
        this.sayings = sayings;
        this.release = release;
    }

    void read(FileTags file) {
        var draft = sayings.draft();
        var track = draft.item(Kind.TRACK, "track " + file.key());
        var recording = draft.item(Kind.RECORDING, "recording " + file.key());
        sayings.say(track, file.place(), Track.MEDIUM, Value.empty(), medium(file));
        place(file, track);
        title(file, track);
        title(file, recording);
        length(file, track);
        length(file, recording);
        sayings.say(track, file.place(), Track.RECORDING, Value.empty(), recording);
        String path = file.file().path();
        if (!path.isBlank()) {
            String seconds = Seconds.length(file.file().seconds());
            var value = new MediaFile(path, file.file().soundKey(), seconds, "").value();
            say(file, track, Common.FILE, value);
        }
        sayings.musicBrainz(track, file.place(), file.tag(Tag.MUSICBRAINZ_TRACK));
        sayings.musicBrainz(recording, file.place(), file.tag(Tag.MUSICBRAINZ_RECORDING));
        for (String isrc : file.tagsOf(Tag.ISRC)) {
            say(file, recording, Recording.ISRC, Value.of(isrc));
        }
        var works = works(file);
        for (var work : works) {
            sayings.say(recording, file.place(), Recording.WORK, Value.empty(), work);
        }
        // Of several works nobody says whose composer it is.
        var composed = works.size() == 1 ? works.getFirst() : track;
        new CreditTags(sayings, file).read(composed, recording, track);
    }

    private Draft.ItemBuilder medium(FileTags file) {
        var medium = sayings.draft().item(Kind.MEDIUM, "disc " + file.disc());
        sayings.say(medium, file.place(), Medium.RELEASE, Value.empty(), release);
        say(file, medium, Medium.NUMBER, Value.of(Integer.toString(file.disc())));
        String media = file.tag(Tag.MEDIA);
        if (!media.isEmpty()) {
            say(file, medium, Medium.FORMAT, Value.of(media));
        }
        String title = file.tag(Tag.DISC_SUBTITLE);
        sayings.title(medium, State.IMPORTED, file.place(), title, "", file.isPrinted());
        return medium;
    }

    private void place(FileTags file, Draft.ItemBuilder track) {
        if (!file.number().isEmpty()) {
            var state = file.isNumberTagged() ? State.IMPORTED : State.SUGGESTED;
            sayings.say(track, state, file.place(), Track.NUMBER, Value.of(file.number()));
        }
        if (!file.position().isEmpty()) {
            say(file, track, Track.POSITION, Value.of(file.position()));
        }
    }

    private void title(FileTags file, Draft.ItemBuilder item) {
        String title = file.tag(Tag.TITLE);
        boolean isTagged = !title.isEmpty();
        sayings.title(
                item,
                isTagged ? State.IMPORTED : State.SUGGESTED,
                file.place(),
                isTagged ? title : CleanText.of(file.name().title()),
                file.tag(Tag.TITLE_SORT),
                isTagged && file.isPrinted());
    }

    private void length(FileTags file, Draft.ItemBuilder item) {
        String seconds = Seconds.length(file.file().seconds());
        if (!seconds.isEmpty()) {
            say(file, item, Common.LENGTH, Value.of(seconds));
        }
    }

    private List<Draft.ItemBuilder> works(FileTags file) {
        var ids = file.tagsOf(Tag.MUSICBRAINZ_WORK);
        var titles = TagValues.works(file.tag(Tag.WORK), ids.size());
        boolean arePairs = titles.size() == ids.size();
        if (!arePairs && !titles.isEmpty() && !ids.isEmpty()) {
            String line = ": " + ids.size() + " ids for " + titles.size() + " works";
            sayings.draft().trouble(file.place() + line);
        }
        var works = new ArrayList<Draft.ItemBuilder>();
        for (int i = 0; i < Math.max(titles.size(), titles.isEmpty() ? ids.size() : 0); i++) {
            String title = titles.isEmpty() ? "" : titles.get(i);
            String id = arePairs || titles.isEmpty() ? ids.get(i) : "";
            var work = sayings.draft().item(Kind.WORK, "work " + (id.isEmpty() ? title : id));
            if (!title.isEmpty()) {
                String language = Readings.hasKana(title) ? "ja" : "";
                var value = Title.of(title, language, Title.Kind.ORIGINAL).value();
                say(file, work, Common.TITLE, value);
            }
            sayings.musicBrainz(work, file.place(), id);
            works.add(work);
        }
        return works;
    }

    private void say(FileTags file, Draft.ItemBuilder item, Field field, Value value) {
        sayings.say(item, State.IMPORTED, file.place(), field, value);
    }
}
