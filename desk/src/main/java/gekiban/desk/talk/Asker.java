package gekiban.desk.talk;

/**
 * Who reads, writes or decides.
 *
 * @param name as the source of what they say
 * @param mayWrite whether they may write texts and lists of their own, and are seen at once
 * @param mayDecide whether they decide on what others sent, and keep all lists
 */
public record Asker(String name, boolean mayWrite, boolean mayDecide) {}
