package gekiban.formats.demo;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.SongUse;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Releases with their tracks, recordings, and the songs that are made of tracks. */
final class Releases {
    private static final Pattern USE = Pattern.compile("(OP|ED|IN)([0-9]*)");

    private final Entries entries;
    private final ShowEntry show;
    private final Map<String, JsonNode> releases = new HashMap<>();
    private final Map<String, JsonNode> tracks = new HashMap<>();

    /** The recording of a work that a release has, for others to be another of. */
    private final Map<String, Draft.ItemBuilder> released = new HashMap<>();

    Releases(Entries entries, ShowEntry show) {
        this.entries = entries;
        this.show = show;
    }

    void read(JsonNode root) {
        var list = entries.list(root, "releases");
        list.forEach(entry -> releases.putIfAbsent(Entries.text(entry, "id"), entry));
        list.forEach(this::release);
        recordings(root);
    }

    private void release(JsonNode entry) {
        var item = entries.item(Kind.RELEASE, entry);
        if (item.isEmpty()) {
            return;
        }
        var release = item.get();
        entries.titles(release, entry, "titles");
        release.says(Release.KIND, Entries.text(entry, "kind"));
        release.says(Release.CATALOGUE_NUMBER, Entries.text(entry, "catalogueNumber"));
        release.says(Release.DATE, Entries.text(entry, "date"));
        release.says(Release.LABEL, Entries.text(entry, "label"));
        show.item().ifPresent(of -> release.says(Release.SHOW, Value.empty(), of));
        entries.credits(release, entry);
        String id = Entries.text(entry, "id");
        String original = Entries.text(entry, "reissueOf");
        if (original.isEmpty()) {
            media(release, entry, id, "");
            return;
        }
        var repeated = releases.get(original);
        if (repeated == null) {
            entries.draft().trouble(id + ": reissue of \"" + original + "\", which is no release");
            return;
        }
        entries.pointed(Kind.RELEASE, original)
                .ifPresent(of -> release.says(Release.REISSUE_OF, Value.empty(), of));
        media(release, entry.has("media") ? entry : repeated, id, id + " ");
    }

    /**
     * @param before what comes before the ids of tracks: a reissue has tracks of its own, with the
     *     recordings of the first
     */
    private void media(Draft.ItemBuilder release, JsonNode entry, String id, String before) {
        for (JsonNode each : entries.list(entry, "media")) {
            String number = Entries.text(each, "number");
            var item = entries.item(Kind.MEDIUM, id + " " + number);
            if (item.isEmpty()) {
                continue;
            }
            item.get().says(Medium.RELEASE, Value.empty(), release);
            item.get().says(Medium.NUMBER, number);
            for (JsonNode track : entries.list(each, "tracks")) {
                track(item.get(), track, before);
            }
        }
    }

    private void track(Draft.ItemBuilder medium, JsonNode entry, String before) {
        String id = Entries.text(entry, "id");
        var item = entries.item(Kind.TRACK, id.isEmpty() ? "" : before + id);
        if (item.isEmpty()) {
            return;
        }
        var track = item.get();
        track.says(Track.MEDIUM, Value.empty(), medium);
        track.says(Track.NUMBER, Entries.text(entry, "number"));
        entries.titles(track, entry, "titles");
        track.says(Common.LENGTH, Entries.seconds(entry, "seconds"));
        entries.credits(track, entry);
        var recording = entries.pointed(Kind.RECORDING, Entries.text(entry, "recording"));
        recording.ifPresent(of -> track.says(Track.RECORDING, Value.empty(), of));
        if (!before.isEmpty()) {
            return;
        }
        tracks.put(id, entry);
        entries.file(track, entry);
        if (recording.isPresent()) {
            entries.titles(recording.get(), entry, "titles");
            recording.get().says(Common.LENGTH, Entries.seconds(entry, "seconds"));
            String work = Entries.text(entry, "work");
            performs(recording.get(), work);
            released.putIfAbsent(work, recording.get());
        }
    }

    private void performs(Draft.ItemBuilder recording, String workId) {
        entries.pointed(Kind.WORK, workId)
                .ifPresent(work -> recording.says(Recording.WORK, Value.empty(), work));
    }

    /** A recording on no release is another one of that which is, if there is one of its work. */
    private void recordings(JsonNode root) {
        for (JsonNode entry : entries.list(root, "recordings")) {
            var item = entries.item(Kind.RECORDING, entry);
            if (item.isEmpty()) {
                continue;
            }
            var recording = item.get();
            String work = Entries.text(entry, "work");
            String note = Entries.text(entry, "note");
            performs(recording, work);
            recording.says(Common.NOTE, note);
            var other = released.get(work);
            if (other != null && !other.key().equals(recording.key())) {
                recording.says(Recording.ANOTHER_OF, Value.of(note), other);
            }
        }
    }

    void songs(JsonNode root) {
        for (JsonNode entry : entries.list(root, "songs")) {
            String use = Entries.text(entry, "use");
            var matcher = USE.matcher(use);
            JsonNode track = tracks.get(Entries.text(entry, "track"));
            if (!matcher.matches() || track == null) {
                entries.draft().trouble("songs: \"" + use + "\" has no use or no track");
                continue;
            }
            var item = entries.item(Kind.SONG, "song-" + use);
            if (item.isEmpty()) {
                continue;
            }
            var song = item.get();
            entries.titles(song, track, "titles");
            var value =
                    new SongUse(matcher.group(1), matcher.group(2), "", episodes(entry)).value();
            show.item().ifPresent(of -> song.says(Song.USE, value, of));
            String performer = Entries.text(entry, "performer");
            if (!performer.isEmpty()) {
                entries.credit(song, Credit.PERFORMER, performer);
            }
            pointed(Kind.RECORDING, track, "recording")
                    .ifPresent(of -> song.says(Song.RECORDING, Value.empty(), of));
            pointed(Kind.WORK, track, "work")
                    .ifPresent(of -> song.says(Song.WORK, Value.empty(), of));
        }
    }

    private Optional<Draft.ItemBuilder> pointed(Kind kind, JsonNode entry, String name) {
        return entries.pointed(kind, Entries.text(entry, name));
    }

    private String episodes(JsonNode song) {
        List<String> numbers = new ArrayList<>();
        for (JsonNode episode : song.path("episodes")) {
            String number = episode.isString() ? show.number(episode.stringValue()) : "";
            if (!number.isEmpty()) {
                numbers.add(number);
            }
        }
        return String.join(", ", numbers);
    }
}
