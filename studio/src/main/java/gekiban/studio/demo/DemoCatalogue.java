package gekiban.studio.demo;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a catalogue would know of the demo, as JSON: show, characters, artists with all their names,
 * both releases, tracks, works, songs, themes. Everything in it is invented, and it says so.
 *
 * <p>Entries have an {@code id}; others point to it. A title is {@code text} with its {@code
 * script} (Jpan, Latn), {@code language} and {@code kind}; a credit names a {@code role} and points
 * to a name of an artist, not to the artist. {@code docs/demo-show.md} lists every field.
 */
final class DemoCatalogue {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String SOURCE = "the demo show of Gekiban; invented";

    private final ObjectNode root = JSON.createObjectNode();

    private DemoCatalogue() {}

    /**
     * The whole file.
     *
     * @param trackSeconds length of a track
     * @param statement begin and end of a statement in its track, in seconds
     */
    static String json(
            Contents contents,
            ToDoubleFunction<DemoTrack> trackSeconds,
            Map<DemoTheme.Statement, double[]> statement) {
        var catalogue = new DemoCatalogue();
        catalogue.root.put("format", "gekiban-demo-catalogue").put("version", 1);
        catalogue.root.put("source", SOURCE).put("licence", "CC0-1.0");
        catalogue.show(contents);
        catalogue.artists();
        catalogue.releases(contents, trackSeconds);
        catalogue.recordings(contents);
        catalogue.works(contents);
        catalogue.songs(contents);
        catalogue.themes(contents, statement);
        return JSON.writeValueAsString(catalogue.root) + "\n";
    }

    private void show(Contents contents) {
        var show = root.putObject("show").put("id", "show").put("kind", "short film series");
        show.put("date", "2024-08");
        var titles = show.putArray("titles");
        title(titles, "渚口駅の忘れもの", "Jpan", "ja", "original");
        title(titles, "Nagisaguchi-eki no Wasuremono", "Latn", "ja", "romanised");
        title(titles, "Left Behind at Nagisaguchi Station", "Latn", "en", "translated");
        var list = show.putArray("episodes");
        for (var episode : contents.episodes()) {
            var entry = list.addObject().put("id", "episode-" + episode.number());
            entry.put("number", episode.number()).put("seconds", episode.seconds());
            entry.put("file", "episodes/" + episode.fileName() + contents.ending());
            var names = entry.putArray("titles");
            title(names, episode.title(), "Jpan", "ja", "original");
            title(names, episode.romanised(), "Latn", "ja", "romanised");
            title(names, episode.english(), "Latn", "en", "translated");
        }
        var characters = show.putArray("characters");
        character(characters, "mio", "ミオ", "Mio", "a girl of eleven");
        character(characters, "tatsumi", "タツミ", "Tatsumi", "stationmaster, her grandfather");
        character(characters, "sayo", "サヨ", "Sayo", "her grandmother, who made the box");
        character(characters, "zabuton", "ザブトン", "Zabuton", "the station's cat");
        credit(show.putArray("credits"), "composer", "hibiki-kanji");
    }

    private static void character(
            ArrayNode list, String id, String kana, String romanised, String who) {
        var entry = list.addObject().put("id", id).put("description", who);
        var names = entry.putArray("names");
        title(names, kana, "Jpan", "ja", "original");
        title(names, romanised, "Latn", "ja", "romanised");
    }

    private void artists() {
        var artists = root.putArray("artists");
        var composer = artists.addObject().put("id", "hibiki").put("kind", "person");
        composer.put("note", "invented");
        var names = composer.putArray("names");
        name(names, "hibiki-kanji", DemoTracks.COMPOSER, "Jpan", "legal", "かくう ひびき", true);
        name(names, "hibiki-latin", DemoTracks.COMPOSER_ROMANISED, "Latn", "romanised", "", false);
        name(names, "namioto", DemoTracks.SONG_NAME, "Latn", "pseudonym", "ナミオト", false);
        var choir = artists.addObject().put("id", "choir").put("kind", "group");
        choir.put("note", "invented");
        var choirNames = choir.putArray("names");
        name(
                choirNames,
                "choir-kanji",
                DemoTracks.SINGERS,
                "Jpan",
                "legal",
                "かくうしょうじょがっしょうだん",
                true);
        name(
                choirNames,
                "choir-latin",
                DemoTracks.SINGERS_ROMANISED,
                "Latn",
                "translated",
                "",
                false);
    }

    private static void name(
            ArrayNode list,
            String id,
            String text,
            String script,
            String kind,
            String reading,
            boolean isPrimary) {
        var entry = list.addObject().put("id", id).put("text", text);
        entry.put("script", script).put("kind", kind);
        if (!reading.isEmpty()) {
            entry.put("reading", reading);
        }
        entry.put("primary", isPrimary);
    }

    private void releases(Contents contents, ToDoubleFunction<DemoTrack> trackSeconds) {
        var releases = root.putArray("releases");
        var first = release(releases, "release", DemoTracks.CATALOGUE_NUMBER, DemoTracks.DATE);
        var tracks = first.putArray("media").addObject().put("number", 1).putArray("tracks");
        for (var track : contents.album()) {
            var entry = tracks.addObject().put("id", "track-" + track.key());
            entry.put("number", track.number()).put("file", "album/" + track.file());
            entry.put("seconds", Math.rint(trackSeconds.applyAsDouble(track) * 1000) / 1000);
            entry.put("recording", "recording-" + track.key()).put("work", "work-" + track.key());
            titles(entry.putArray("titles"), track);
            var credits = entry.putArray("credits");
            credit(credits, "composer", track.song() ? "namioto" : "hibiki-kanji");
            if (track.song()) {
                credit(credits, "performer", "choir-kanji");
            }
        }
        release(releases, "reissue", DemoTracks.CATALOGUE_NUMBER + "R", "2026-03-01")
                .put("reissueOf", "release");
    }

    private static ObjectNode release(ArrayNode list, String id, String number, String date) {
        var entry = list.addObject().put("id", id).put("kind", "soundtrack");
        entry.put("catalogueNumber", number).put("date", date).put("label", DemoTracks.LABEL);
        var titles = entry.putArray("titles");
        title(titles, DemoTracks.ALBUM, "Jpan", "ja", "sleeve");
        title(titles, DemoTracks.ALBUM_ROMANISED, "Latn", "ja", "romanised");
        return entry;
    }

    private void recordings(Contents contents) {
        var recordings = root.putArray("recordings");
        for (var track : contents.album()) {
            recording(recordings, track, track.key());
        }
        for (var track : contents.others()) {
            String work = DemoTracks.byKey(track.key().substring(0, 2)).key();
            recording(recordings, track, work).put("note", "in the film, on no release");
        }
    }

    private static ObjectNode recording(ArrayNode list, DemoTrack track, String work) {
        return list.addObject().put("id", "recording-" + track.key()).put("work", "work-" + work);
    }

    private void works(Contents contents) {
        var works = root.putArray("works");
        for (var track : contents.album()) {
            work(works, track);
        }
        work(works, DemoTracks.UNRELEASED);
    }

    private static ObjectNode work(ArrayNode list, DemoTrack track) {
        var entry = list.addObject().put("id", "work-" + track.key());
        titles(entry.putArray("titles"), track);
        var credits = entry.putArray("credits");
        credit(credits, "composer", track.song() ? "namioto" : "hibiki-kanji");
        if (track.key().equals("08")) {
            entry.putArray("quotes").addObject().put("title", "さくらさくら").put("composer", "trad.");
        }
        return entry;
    }

    private void songs(Contents contents) {
        var songs = root.putArray("songs");
        song(songs, "OP1", "01", contents);
        song(songs, "ED1", "11", contents);
    }

    private static void song(ArrayNode list, String use, String key, Contents contents) {
        if (contents.album().stream().noneMatch(track -> track.key().equals(key))) {
            return;
        }
        var entry = list.addObject().put("use", use).put("track", "track-" + key);
        entry.put("performer", "choir-kanji");
        var used = entry.putArray("episodes");
        contents.episodes().stream()
                .filter(e -> e.cues().stream().anyMatch(cue -> cue.track().equals(key)))
                .forEach(episode -> used.add("episode-" + episode.number()));
    }

    private void themes(Contents contents, Map<DemoTheme.Statement, double[]> spans) {
        var themes = root.putArray("themes");
        for (var theme : DemoTheme.ALL) {
            var entry = themes.addObject().put("id", "theme-" + theme.letter());
            entry.put("name", theme.name());
            theme.subjects().forEach(entry.putArray("subjects")::add);
            var statements = entry.putArray("statements");
            for (var statement : theme.statements()) {
                if (!contents.album().contains(DemoTracks.byKey(statement.track()))) {
                    continue;
                }
                double[] span = spans.getOrDefault(statement, new double[2]);
                var line = statements.addObject().put("track", "track-" + statement.track());
                line.put("start", span[0]).put("end", span[1]);
                line.put("bars", statement.fromBar() + "-" + statement.toBar());
                line.put("key", statement.key()).put("how", statement.how());
            }
        }
    }

    private static void titles(ArrayNode list, DemoTrack track) {
        title(list, track.title(), "Jpan", "ja", "sleeve");
        title(list, track.romanised(), "Latn", "ja", "romanised");
        title(list, track.english(), "Latn", "en", "translated");
    }

    private static void title(
            ArrayNode list, String text, String script, String language, String kind) {
        list.addObject()
                .put("text", text)
                .put("script", script)
                .put("language", language)
                .put("kind", kind);
    }

    private static void credit(ArrayNode list, String role, String name) {
        list.addObject().put("role", role).put("name", name);
    }
}
