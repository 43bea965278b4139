package gekiban.web.things;

import gekiban.desk.pages.related.Group;
import gekiban.web.http.Reader;
import gekiban.web.http.Times;
import java.util.Set;

/** What things are that point to another, in words. */
public final class GroupWords {
    /** Fields that say no more than the kinds do. */
    private static final Set<String> PLAIN =
            Set.of("show", "use", "recording", "work", "release", "medium", "statement", "subject");

    private GroupWords() {}

    /** "Songs"; "Songs: sung as" where the kind alone does not say it. */
    public static String title(Reader reader, Group group) {
        String things = reader.say("group." + group.kind().word());
        return PLAIN.contains(group.field())
                ? things
                : reader.say(
                        "group.by",
                        "things",
                        things,
                        "field",
                        reader.sayOr("field." + group.field(), group.field()));
    }

    /** What is said besides: of a song "opening 1", of a credit its role; empty for nothing. */
    public static String how(Reader reader, Group group, Group.Item item) {
        String text = item.value().text();
        return switch (group.field()) {
            case "use" ->
                    (reader.sayOr("choice." + text, text) + " " + item.value().detail("sequence"))
                            .strip();
            case "credit" -> reader.sayOr("role." + text, text);
            case "statement" -> statement(item);
            default -> text;
        };
    }

    /** "sung, 0:10–0:42": how a theme is heard, and where in the track. */
    private static String statement(Group.Item item) {
        String from = item.value().detail("start");
        String to = item.value().detail("end");
        String where = from.isEmpty() ? "" : time(from) + (to.isEmpty() ? "" : "–" + time(to));
        String how = item.value().text();
        return how.isEmpty() || where.isEmpty() ? how + where : how + ", " + where;
    }

    private static String time(String seconds) {
        return seconds.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                ? Times.whole(Double.parseDouble(seconds))
                : seconds;
    }
}
