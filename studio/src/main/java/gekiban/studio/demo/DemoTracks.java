package gekiban.studio.demo;

import java.util.List;
import java.util.Locale;

/** The demo's music. Show, album, composer and titles are invented, and say so in every file. */
final class DemoTracks {
    static final String SHOW = "渚口駅の忘れもの";
    static final String ALBUM = "渚口駅の忘れもの オリジナル・サウンドトラック";
    static final String ALBUM_ROMANISED =
            "Nagisaguchi-eki no Wasuremono Original Soundtrack (demo)";
    static final String COMPOSER = "架空響";
    static final String COMPOSER_ROMANISED = "Kakū Hibiki";
    static final String SONG_NAME = "NAMIOTO";
    static final String SINGERS = "架空少女合唱団";
    static final String SINGERS_ROMANISED = "Kakū Girls' Choir";
    static final String LABEL = "Gekiban Demo (invented)";
    static final String CATALOGUE_NUMBER = "GKBN-0001";
    static final String DATE = "2024-08-31";
    static final String COMMENT =
            "A demo made by Gekiban: show, people and titles are invented, every sound is"
                    + " synthesised. CC0 1.0.";

    /** The tracks of the album in their order. */
    static final List<DemoTrack> ALBUM_TRACKS =
            List.of(
                    track(
                            1,
                            "01-shiokaze-daiya",
                            "潮風ダイヤ",
                            "Shiokaze Daiya",
                            "Sea-Breeze Timetable"),
                    track(2, "02-nagisaguchi-eki", "渚口駅", "Nagisaguchi-eki", "Nagisaguchi Station"),
                    track(
                            3,
                            "03-ame-no-saishu-ressha",
                            "雨の最終列車",
                            "Ame no Saishū Ressha",
                            "Last Train in the Rain"),
                    track(4, "04-wasuremono", "忘れもの", "Wasuremono", "Left Behind"),
                    track(
                            5,
                            "05-kaidan-kakeashi",
                            "階段かけあし",
                            "Kaidan Kakeashi",
                            "Up the Steps, Running"),
                    track(
                            6,
                            "06-zabuton-no-hirune",
                            "ザブトンの昼寝",
                            "Zabuton no Hirune",
                            "Zabuton's Nap"),
                    track(
                            7,
                            "07-karappo-no-zaseki",
                            "からっぽの座席",
                            "Karappo no Zaseki",
                            "The Empty Seat"),
                    track(8, "08-shio-no-hokora", "潮の祠", "Shio no Hokora", "Shrine of the Tide"),
                    track(9, "09-yoake-mae", "夜明け前", "Yoake-mae", "Before Dawn"),
                    track(
                            10,
                            "10-dare-mo-inai-fumikiri",
                            "誰もいない踏切",
                            "Dare mo Inai Fumikiri",
                            "Level Crossing, Nobody"),
                    track(11, "11-saigo-no-ichion", "最後の一音", "Saigo no Ichion", "The Last Note"));

    /** Plays in the second episode and is on no album. */
    static final DemoTrack UNRELEASED =
            new DemoTrack(
                    "u1", "u1-te-no-hira", "てのひら", "Te no Hira", "The Palm of a Hand", false, 121);

    /** The music box as the film has it: the notes of track 4, played and recorded again. */
    static final DemoTrack FILM_MIX =
            new DemoTrack(
                    "04-film",
                    "04-wasuremono",
                    "忘れもの",
                    "Wasuremono",
                    "Left Behind (film mix)",
                    false,
                    124);

    private DemoTracks() {}

    private static DemoTrack track(
            int number, String score, String title, String romanised, String english) {
        boolean song = number == 1 || number == 11;
        return new DemoTrack(
                String.format(Locale.ROOT, "%02d", number),
                score,
                title,
                romanised,
                english,
                song,
                100 + number);
    }

    static DemoTrack byKey(String key) {
        if (key.equals(UNRELEASED.key())) {
            return UNRELEASED;
        }
        if (key.equals(FILM_MIX.key())) {
            return FILM_MIX;
        }
        return ALBUM_TRACKS.stream()
                .filter(track -> track.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no track has the key " + key));
    }

    /** Name of a track's file on the album; of another mix, that of the track it is a mix of. */
    static String albumFile(String key) {
        return byKey(key.substring(0, 2)).file();
    }
}
