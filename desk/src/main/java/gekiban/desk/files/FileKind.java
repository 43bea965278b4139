package gekiban.desk.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file's name promises. */
enum FileKind {
    /** Sound or video. */
    MEDIA,
    /** What lies beside sound and is none: pictures, texts, lists, subtitles. */
    OTHER,
    /** Nothing is promised; its content tells. */
    UNKNOWN;

    private static final Set<String> MEDIA_ENDINGS =
            Set.of(
                    "3g2", "3gp", "aac", "ac3", "aif", "aifc", "aiff", "alac", "amr", "ape", "asf",
                    "au", "avi", "caf", "divx", "dsf", "dts", "dtshd", "eac3", "f4v", "flac", "flv",
                    "g722", "gsm", "m1v", "m2t", "m2ts", "m2v", "m4a", "m4b", "m4v", "mka", "mkv",
                    "mlp", "mov", "mp2", "mp3", "mp4", "mpc", "mpeg", "mpg", "mts", "mxf", "nut",
                    "oga", "ogg", "ogm", "ogv", "opus", "ra", "rm", "rmvb", "shn", "snd", "spx",
                    "tak", "thd", "truehd", "ts", "tta", "vob", "w64", "wav", "webm", "wma", "wmv",
                    "wv");

    private static final Set<String> OTHER_ENDINGS =
            Set.of(
                    "7z", "accurip", "ass", "avif", "bak", "bmp", "c", "css", "csv", "cue", "db",
                    "doc", "docx", "epub", "ffp", "gif", "gz", "htm", "html", "idx", "ini", "iso",
                    "java", "jpeg", "jpg", "js", "json", "log", "lrc", "m3u", "m3u8", "md", "md5",
                    "nfo", "nzb", "odt", "par2", "part", "pdf", "pls", "png", "ps", "py", "rar",
                    "rtf", "sfv", "sha1", "sha256", "sig", "srt", "ssa", "sub", "sup", "svg", "tar",
                    "tif", "tiff", "toc", "torrent", "ttf", "txt", "url", "vtt", "webp", "xcf",
                    "xls", "xlsx", "xml", "xspf", "yaml", "yml", "zip");

    static FileKind of(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (MEDIA_ENDINGS.contains(ending)) {
            return MEDIA;
        }
        return OTHER_ENDINGS.contains(ending) ? OTHER : UNKNOWN;
    }
}
