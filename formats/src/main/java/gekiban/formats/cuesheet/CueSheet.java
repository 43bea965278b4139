package gekiban.formats.cuesheet;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import gekiban.formats.encoding.CleanText;
import gekiban.formats.encoding.Dates;
import gekiban.formats.encoding.Seconds;
import gekiban.formats.encoding.TextEncoding;
import java.util.Locale;

/**
 * The cue sheet of a CD, in any usual encoding: a release with one disc, its tracks and their
 * recordings.
 *
 * <p>Keys: {@code release}, {@code disc}, {@code track 1}, {@code recording 1}; a number that is
 * there twice has {@code (2)} after it. Places are lines. The files that a sheet names are left
 * out: most sheets name one for the whole disc, or one that was packed into another since.
 */
public final class CueSheet implements Format {
    /** A sheet of 99 tracks has 30 KB. */
    private static final int MOST_BYTES = 1 << 20;

    @Override
    public String name() {
        return "cue sheet";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public boolean looksLike(String fileName, byte[] head) {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".cue")) {
            return true;
        }
        String text = TextEncoding.decode(head).text();
        return text.lines().anyMatch(line -> line.strip().matches("TRACK [0-9]{2} AUDIO"))
                && text.lines().anyMatch(line -> line.strip().matches("FILE \\S.* [A-Z0-9]+"));
    }

    @Override
    public Draft read(Source source, byte[] bytes) throws Unreadable {
        var lines = new CueLines().read(TextEncoding.decode(bytes).text());
        if (!lines.isCueSheet()) {
            throw new Unreadable("no cue sheet: no line of it begins with FILE or TRACK");
        }
        var draft = Draft.of(source);
        lines.troubles.forEach(draft::trouble);
        var release = draft.item(Kind.RELEASE, "release");
        release(draft, release, lines);
        var medium = draft.item(Kind.MEDIUM, "disc");
        medium.says(Medium.RELEASE, Value.empty(), release);
        medium.says(Medium.NUMBER, lines.disc.getOrDefault("REM DISCNUMBER", "1"));
        String discId = lines.disc.getOrDefault("REM DISCID", "");
        if (!discId.isEmpty()) {
            medium.says(Common.EXTERNAL_ID, new ExternalId("cddb", discId).value());
        }
        for (int i = 0; i < lines.tracks.size(); i++) {
            var next = i + 1 < lines.tracks.size() ? lines.tracks.get(i + 1) : null;
            var track = lines.tracks.get(i);
            long before =
                    lines.tracks.subList(0, i).stream()
                            .filter(each -> each.number == track.number)
                            .count();
            String key = track.number + (before == 0 ? "" : " (" + (before + 1) + ")");
            track(draft, medium, key, track, track.seconds(next));
        }
        return draft.build();
    }

    private static void release(Draft.Builder draft, Draft.ItemBuilder release, CueLines lines) {
        var disc = lines.disc;
        title(release, disc.getOrDefault("TITLE", ""));
        release.says(Release.CATALOGUE_NUMBER, disc.getOrDefault("REM CATALOGNUMBER", ""));
        release.says(Release.LABEL, disc.getOrDefault("REM LABEL", ""));
        String barcode = disc.getOrDefault("CATALOG", "").replace(" ", "");
        if (barcode.matches("[0-9]{12,13}")) {
            // Zeros are what is on a disc that has none.
            release.says(Release.BARCODE, barcode.matches("0+") ? "" : barcode);
        } else if (!barcode.isEmpty()) {
            draft.trouble("CATALOG is no barcode of 13 digits: \"" + shortened(barcode) + "\"");
        }
        String date = disc.getOrDefault("REM DATE", "");
        var known = Dates.of(date);
        if (known.isPresent()) {
            release.says(Release.DATE, known.get().toString());
        } else if (!date.isEmpty()) {
            draft.trouble("REM DATE is no date: \"" + shortened(date) + "\"");
        }
        String genre = disc.getOrDefault("REM GENRE", "").toLowerCase(Locale.ROOT);
        if (genre.contains("soundtrack") || genre.contains("サウンドトラック")) {
            release.as(State.SUGGESTED).says(Release.KIND, "soundtrack").as(State.IMPORTED);
        }
        String comment = disc.getOrDefault("REM COMMENT", "");
        if (!comment.startsWith("ExactAudioCopy")) {
            release.says(Common.NOTE, comment);
        }
        credit(draft, release, Credit.ARTIST, disc.getOrDefault("PERFORMER", ""));
        credit(draft, release, "songwriter", disc.getOrDefault("SONGWRITER", ""));
        credit(draft, release, Credit.COMPOSER, disc.getOrDefault("REM COMPOSER", ""));
    }

    private static void track(
            Draft.Builder draft,
            Draft.ItemBuilder medium,
            String key,
            CueTrack read,
            double seconds) {
        String place = "line " + read.line;
        var track = draft.item(Kind.TRACK, "track " + key).at(place);
        var recording = draft.item(Kind.RECORDING, "recording " + key).at(place);
        track.says(Track.MEDIUM, Value.empty(), medium);
        track.says(Track.NUMBER, Integer.toString(read.number));
        title(track, read.title);
        title(recording, read.title);
        track.says(Common.LENGTH, Seconds.length(seconds));
        recording.says(Common.LENGTH, Seconds.length(seconds));
        track.says(Track.RECORDING, Value.empty(), recording);
        for (String isrc : read.isrcs) {
            recording.says(Recording.ISRC, isrc);
        }
        credit(draft, track, Credit.ARTIST, read.performer);
        credit(draft, track, "songwriter", read.songwriter);
        credit(draft, track, Credit.COMPOSER, read.composer);
    }

    /** A sheet gives titles as the sleeve or a catalogue has them; Latin ones may be readings. */
    private static void title(Draft.ItemBuilder item, String text) {
        if (!text.isEmpty()) {
            String script = Title.scriptOf(text);
            var kind = script.equals("Jpan") ? Title.Kind.SLEEVE : Title.Kind.ALTERNATIVE;
            item.says(Common.TITLE, Title.of(text, "", kind).value());
        }
    }

    private static void credit(
            Draft.Builder draft, Draft.ItemBuilder item, String role, String name) {
        if (!name.isEmpty()) {
            item.says(Common.CREDIT, Credit.of(role).value(), draft.name(name));
        }
    }

    private static String shortened(String text) {
        String clean = CleanText.of(text);
        return clean.length() > 60 ? clean.substring(0, 60) + "..." : clean;
    }
}
