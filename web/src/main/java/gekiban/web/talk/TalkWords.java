package gekiban.web.talk;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.reviews.ClipAddress;
import gekiban.desk.talk.HandList;
import gekiban.desk.talk.HandList.Playing;
import gekiban.web.http.Addresses;
import gekiban.web.http.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What people say to one another, in words and addresses. */
public final class TalkWords {
    private TalkWords() {}

    /** What the typed text of a comment's form goes to. */
    public static String form(Reader reader, Id on) {
        return reader.base() + "/comments/" + on;
    }

    /** Where one comes back to after a decision. */
    public static String back(Id on) {
        return on.kind() == Kind.CUE ? "/comments/" + on : Addresses.of(on);
    }

    /** Seconds as attributes have them. */
    public static String number(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds).replaceFirst("\\.?0+$", "");
    }

    public static String sound(Reader reader, Playing plays) {
        return reader.base()
                + "/media/"
                + plays.sound().kind().word()
                + "s/"
                + plays.sound().number();
    }

    /** Where the sound is heard without a script. */
    public static String page(Reader reader, Playing plays, Optional<Id> about) {
        String page =
                plays.cue()
                        .map(cue -> Addresses.of(plays.sound()) + "?cue=" + cue.number())
                        .orElseGet(() -> Addresses.of(about.orElse(plays.sound())));
        return reader.base() + page + "#t=" + number(plays.from());
    }

    /** "2:10–2:31"; empty for the whole. */
    public static String part(HandList.Item item) {
        return time(item.from()) + (item.to().isPresent() ? "–" + time(item.to()) : "");
    }

    private static String time(OptionalDouble seconds) {
        return seconds.isPresent() ? ClipAddress.time(seconds.getAsDouble()) : "";
    }

    /** What an entry is called where there is little room. */
    public static String called(HandList.Item item) {
        return item.about().map(label -> label.title()).orElse(item.title());
    }

    /** Whether an entry is a part of an episode in which nothing is named. */
    public static boolean isSpan(HandList.Item item) {
        return item.from().isPresent();
    }
}
