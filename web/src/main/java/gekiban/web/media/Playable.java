package gekiban.web.media;

import gekiban.sound.media.PlayedFile;
import gekiban.sound.media.PlayedFile.Picture;
import gekiban.sound.media.Remux.Wrapping;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a browser gets to see and hear a file.
 *
 * @param use what it is given
 * @param why why not the file itself
 * @param what what of the file hinders it, for people: "10-bit HEVC"; empty where nothing does
 * @param type media type of what it is given
 * @param wrapping what a film is put into, where it is
 */
record Playable(Use use, Why why, String what, String type, Optional<Wrapping> wrapping) {

    /** What a browser is given. */
    enum Use {
        /** The file as it is. */
        FILE,
        /** Its pictures as they are, with its sound made to go with them. */
        FILM,
        /** Its sound alone, made anew; where it has pictures, with stills. */
        SOUND
    }

    /** Why a browser is not given the file. */
    enum Why {
        NOTHING,
        /** It does not read such files, though it knows what is in them. */
        CONTAINER,
        /** It does not know the sound. */
        SOUND,
        /** It takes the first of several sounds, and another was listened to. */
        STREAM,
        /** It does not know the pictures. */
        PICTURE
    }

    /** What some browsers play and others do not; each is asked. */
    static final Set<String> ASKED = Set.of("hevc", "hevc10", "vp9-10", "av1-10");

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("hevc", "HEVC"),
                    Map.entry("h264", "H.264"),
                    Map.entry("vp8", "VP8"),
                    Map.entry("vp9", "VP9"),
                    Map.entry("av1", "AV1"),
                    Map.entry("mpeg2video", "MPEG-2"),
                    Map.entry("mpeg4", "MPEG-4 part 2"),
                    Map.entry("ac3", "AC-3"),
                    Map.entry("eac3", "E-AC-3"),
                    Map.entry("dts", "DTS"),
                    Map.entry("truehd", "TrueHD"),
                    Map.entry("flac", "FLAC"));

    private static final Set<String> EIGHT_BIT = Set.of("h264", "vp8", "vp9", "av1");
    private static final Set<String> IN_MP4 = Set.of("aac", "mp3", "opus", "flac");
    private static final Set<String> IN_WEBM = Set.of("opus", "vorbis");
    private static final Set<String> WEBM_PICTURES = Set.of("vp8", "vp9", "av1");
    private static final Set<String> ALONE =
            Set.of("mp3", "flac", "vorbis", "opus", "pcm_s16le", "pcm_u8", "aac");

    /** Files of sound alone that all browsers read, by ffmpeg's names of their formats. */
    private static final Map<String, String> SOUNDS =
            Map.of(
                    "mp3", "audio/mpeg",
                    "flac", "audio/flac",
                    "ogg", "audio/ogg",
                    "wav", "audio/wav",
                    "mov", "audio/mp4");

    /**
     * @param can of {@link #ASKED}, what the browser says it plays
     */
    static Playable of(PlayedFile file, Set<String> can) {
        return file.picture().map(picture -> film(file, picture, can)).orElseGet(() -> sound(file));
    }

    private static Playable sound(PlayedFile file) {
        String codec = file.sound().codec();
        Optional<String> type =
                SOUNDS.keySet().stream().filter(file::isIn).findFirst().map(SOUNDS::get);
        if (!ALONE.contains(codec)) {
            return aloneFor(Why.SOUND, name(codec));
        }
        if (file.isIn("matroska") && IN_WEBM.contains(codec)) {
            type = Optional.of("audio/webm");
        }
        return type.isEmpty()
                ? aloneFor(Why.CONTAINER, "")
                : file.sound().index() > 0 ? aloneFor(Why.STREAM, "") : asItIs(type.get());
    }

    private static Playable film(PlayedFile file, Picture picture, Set<String> can) {
        if (!isShown(picture, can)) {
            return aloneFor(Why.PICTURE, name(picture));
        }
        String codec = file.sound().codec();
        boolean goesIntoWebm = WEBM_PICTURES.contains(picture.codec());
        boolean isMp4 = file.isIn("mp4");
        boolean isWebm = file.isIn("webm") && goesIntoWebm;
        if (file.sound().index() > 0) {
            return anew(picture, Why.STREAM, "");
        }
        if (isMp4 && IN_MP4.contains(codec) && !picture.codec().equals("vp8")) {
            return asItIs("video/mp4");
        }
        if (isWebm && IN_WEBM.contains(codec)) {
            return asItIs("video/webm");
        }
        boolean isPlainSound = IN_MP4.contains(codec) || IN_WEBM.contains(codec);
        return isPlainSound
                ? anew(picture, Why.CONTAINER, "")
                : anew(picture, Why.SOUND, name(codec));
    }

    private static boolean isShown(Picture picture, Set<String> can) {
        if (!picture.isUsualColour()) {
            return false;
        }
        return switch (picture.bits()) {
            case 8 -> EIGHT_BIT.contains(picture.codec()) || isAmong(can, picture.codec());
            case 10 ->
                    isAmong(can, picture.codec() + "-10") || isAmong(can, picture.codec() + "10");
            default -> false;
        };
    }

    private static boolean isAmong(Set<String> can, String what) {
        return ASKED.contains(what) && can.contains(what);
    }

    /** What the film can be put into; empty where no browser would show it. */
    static Optional<Wrapping> wrapping(PlayedFile file) {
        return file.picture().filter(picture -> isShown(picture, ASKED)).map(Playable::wrapping);
    }

    private static Wrapping wrapping(Picture picture) {
        return WEBM_PICTURES.contains(picture.codec())
                ? Wrapping.WEBM
                : picture.codec().equals("hevc") ? Wrapping.MP4_HEVC : Wrapping.MP4;
    }

    private static Playable asItIs(String type) {
        return new Playable(Use.FILE, Why.NOTHING, "", type, Optional.empty());
    }

    private static Playable aloneFor(Why why, String what) {
        return new Playable(Use.SOUND, why, what, "audio/webm", Optional.empty());
    }

    private static Playable anew(Picture picture, Why why, String what) {
        Wrapping wrapping = wrapping(picture);
        String type = wrapping == Wrapping.WEBM ? "video/webm" : "video/mp4";
        return new Playable(Use.FILM, why, what, type, Optional.of(wrapping));
    }

    private static String name(Picture picture) {
        String codec = name(picture.codec());
        return picture.bits() > 8
                ? picture.bits() + "-bit " + codec
                : picture.isUsualColour() ? codec : codec + " (" + picture.pixelFormat() + ")";
    }

    private static String name(String codec) {
        return codec.startsWith("pcm_")
                ? "PCM"
                : NAMES.getOrDefault(codec, codec.toUpperCase(Locale.ROOT));
    }
}
