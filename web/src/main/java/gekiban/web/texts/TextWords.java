package gekiban.web.texts;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.State;
import gekiban.desk.pages.text.Claimed;
import gekiban.desk.pages.text.Mark;
import gekiban.desk.pages.text.Understood.Thing;
import gekiban.desk.pages.text.Understood.Use;
import gekiban.desk.pages.use.RecordingUse;
import gekiban.web.http.Reader;
import gekiban.web.http.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What texts say, in words. */
public final class TextWords {
    /** Uses that are told one by one. */
    private static final int MOST_HEARD = 3;

    /** Deeper answers are set in no further. */
    private static final int DEEPEST = 4;

    /** What is told of a fact in few words; the rest stands in the text. */
    private static final int LONGEST = 160;

    /** Facts whose row says what they are. */
    private static final Set<String> SILENT = Set.of("number", "title", "length", "rating", "disc");

    private TextWords() {}

    /** "track 7, Baron no Tono, 62 % sure": what words mean, for who points at them. */
    public static String meaning(Reader reader, Mark mark) {
        String what =
                mark.target()
                        .map(target ->
                                reader.say("kind." + target.label().id().kind().word())
                                        + " "
                                        + (target.label().number() + " " + target.label().title())
                                                .strip())
                        .orElse(reader.say("text.unknown"));
        String sure =
                mark.isDoubtful()
                        ? reader.say("text.doubtful", "percent", percent(mark.confidence()))
                        : reader.say("state." + mark.fact().state().word());
        return what + ": " + sure;
    }

    public static long percent(double part) {
        return Math.round(100 * part);
    }

    /** How sure the reading of a fact is; empty where nothing says. */
    public static String sure(Reader reader, Fact fact) {
        String part = fact.value().detail("confidence");
        return part.matches("[01](\\.[0-9]{1,4})?")
                ? reader.say("text.sure", "percent", percent(Double.parseDouble(part)))
                : "";
    }

    /** Class of the words of a mark. */
    public static String look(Mark mark) {
        return switch (mark.fact().state()) {
            case CONFIRMED, ENTERED -> "m yes";
            default -> mark.isDoubtful() ? "m doubt" : "m";
        };
    }

    /** Which kinds a text is of, one after the other. */
    public static String kinds(Reader reader, List<String> kinds) {
        return String.join(
                ", ", kinds.stream().map(kind -> reader.sayOr("choice." + kind, kind)).toList());
    }

    /** What listening heard of what a text speaks of. */
    public static String heard(Reader reader, Use use) {
        if (use.heard().isEmpty()) {
            return reader.say(use.recordings() ? "text.notheard" : "text.norecording");
        }
        var told = new ArrayList<String>();
        for (RecordingUse heard : use.heard().stream().limit(MOST_HEARD).toList()) {
            told.add(
                    reader.say(
                            "text.heard.in",
                            "from",
                            Times.whole(heard.from()),
                            "to",
                            Times.whole(heard.to()),
                            "episode",
                            heard.episode().number().isEmpty()
                                    ? heard.episode().title()
                                    : heard.episode().number()));
        }
        String list = String.join(reader.say("text.heard.join"), told);
        int rest = use.heard().size() - told.size();
        return rest > 0 ? list + reader.say("text.heard.more", "uses", rest) : list;
    }

    /** What the text says of how much, in its own words or in seconds. */
    public static String amount(Reader reader, Use use) {
        var said = use.said();
        var words = new ArrayList<String>();
        words.add(reader.sayOr("said.use." + said.kind(), said.kind()));
        if (!said.amount().isEmpty()) {
            words.add("“" + said.amount() + "”");
        }
        if (!said.episodes().isEmpty()) {
            words.add(reader.say("said.use.episodes", "episodes", said.episodes()));
        }
        return String.join(", ", words);
    }

    /** d0 for what answers nothing, d1 for what answers that, and so on. */
    public static String depth(int depth) {
        return "d" + Math.min(depth, DEEPEST);
    }

    /** 5 of "5", 4½ of "4.5": as many stars. */
    public static String stars(String stars) {
        return stars.isEmpty() ? "" : stars.replace(".5", "½").replace(".0", "") + " ★";
    }

    /** What of a track's facts does not stand in its row already. */
    public static List<Claimed> rest(Thing track) {
        return track.said().stream()
                .filter(each -> !SILENT.contains(each.fact().field().name()))
                .toList();
    }

    /** Whether something is left to confirm. */
    public static boolean isOpen(State state) {
        return state == State.IMPORTED || state == State.SUGGESTED;
    }

    /** Facts of a thing whose states differ from one another, such as one that was refused. */
    public static boolean isMixed(Thing thing) {
        return thing.said().stream().map(each -> each.fact().state()).distinct().count() > 1;
    }

    /** The text of a fact, cut where it is long. */
    public static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Words that are kept as they stand in their text, without its mark-up. */
    public static String plain(String words) {
        return words.indexOf('<') < 0
                ? words
                : words.replaceAll("<[^<>]*>", " ")
                        .replace("&amp;", "&")
                        .replace("&nbsp;", " ")
                        .replaceAll("[ \\t]{2,}", " ")
                        .strip();
    }

    /** Whether an address is one that can be gone to. */
    public static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    /** What is said in the same words of several things is said once. */
    public static List<List<Claimed>> alike(List<Claimed> said) {
        var alike = new LinkedHashMap<List<Object>, List<Claimed>>();
        for (Claimed each : said) {
            var fact = each.fact();
            // Wishes are told apart by who wishes, and what has no words by what it points to.
            Object apart =
                    fact.text().isEmpty() || fact.field().name().equals("wish")
                            ? fact.number()
                            : fact.state();
            // Volumes are numbers, and fit one line.
            String words = fact.field().name().equals("volume") ? "" : fact.text();
            alike.computeIfAbsent(
                            List.of(fact.field().name(), words, fact.state(), apart),
                            key -> new ArrayList<>())
                    .add(each);
        }
        return List.copyOf(alike.values());
    }

    /** The texts of facts that are told in one line. */
    public static String texts(List<Claimed> facts) {
        return String.join(
                ", ", facts.stream().map(each -> each.fact().text()).distinct().toList());
    }

    /** What a player was to play: the name of its file, else its address. */
    public static String player(gekiban.desk.pages.text.ReadText.Part part) {
        String named = part.clip().map(clip -> clip.fact().text()).orElse("");
        String text = part.text().strip();
        if (!named.isEmpty()) {
            return named;
        }
        return text.isEmpty() || text.startsWith("<") ? part.address() : text;
    }

    /** The numbers of facts in an address: {@code 12,13}. */
    public static String numbers(List<Claimed> facts) {
        return String.join(
                ",", facts.stream().map(each -> Long.toString(each.fact().number())).toList());
    }
}
