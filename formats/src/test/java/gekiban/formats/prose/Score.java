package gekiban.formats.prose;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.album.Stat;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.mention.Mention;
import gekiban.formats.prose.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Counts how much of the truth of a text was read, and what was read that is not true. */
final class Score {
    private final TreeMap<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(Marked text) {
        var page =
                new ProseReader(text.known())
                        .read(gekiban.formats.prose.source.SourceText.of(text.text()));
        mentions(text, page);
        stats(text, page);
        comments(text, page);
        requests(text, page);
        rest(text, page);
    }

    double of(String what) {
        int[] count = counts.getOrDefault(what, new int[] {0, 0});
        return count[1] == 0 ? 1 : (double) count[0] / count[1];
    }

    String report() {
        var report = new StringBuilder();
        counts.forEach((what, count) ->
                report.append(String.format("%s %d/%d%n", what, count[0], count[1])));
        misses.forEach(each -> report.append("  ").append(each).append('\n'));
        return report.toString();
    }

    private void count(String what, boolean isRight, String miss) {
        int[] count = counts.computeIfAbsent(what, key -> new int[2]);
        count[0] += isRight ? 1 : 0;
        count[1]++;
        if (!isRight && !miss.isEmpty()) {
            misses.add(what + ": " + miss);
        }
    }

    private void mentions(Marked text, Page page) {
        var used = new ArrayList<Mention>();
        for (var mark : text.marks()) {
            Mention hit = null;
            for (Mention each : page.mentions()) {
                if (each.span().touches(new Span(mark.start(), mark.end()))
                        && is(page, each.known(), mark.key())) {
                    hit = each;
                }
            }
            if (hit != null) {
                used.add(hit);
            }
            count(
                    "mentions",
                    hit != null,
                    text.name()
                            + " "
                            + mark.key()
                            + " \""
                            + text.text().substring(mark.start(), mark.end())
                            + "\"");
        }
        for (Mention each : page.mentions()) {
            String words = text.text().substring(each.span().start(), each.span().end());
            String said = each.known().spellings().getFirst();
            if (!used.contains(each)) {
                count("wrong of all mentions", true, "");
                misses.add(
                        "wrong: "
                                + text.name()
                                + " \""
                                + words
                                + "\" as "
                                + said
                                + " "
                                + each.known().kind()
                                + " "
                                + each.confidence());
            } else {
                counts.computeIfAbsent("wrong of all mentions", key -> new int[2])[1]++;
            }
            if (each.isDoubtful()) {
                count("doubtful of all mentions", true, "");
            } else {
                counts.computeIfAbsent("doubtful of all mentions", key -> new int[2])[1]++;
            }
        }
    }

    private static boolean is(Page page, Known known, String key) {
        var m = java.util.regex.Pattern.compile("([0-9]?)t([0-9]+)").matcher(key);
        if (m.matches()) {
            if (known.kind() != Known.Kind.TRACK
                    || known.number() != Integer.parseInt(m.group(2))) {
                return false;
            }
            int group = m.group(1).isEmpty() ? 0 : Integer.parseInt(m.group(1));
            return group == 0
                    || page.albums().size() < 2 && known.disc() == group
                    || known.release().endsWith(":" + group);
        }
        String name = FoldKey.of(key.substring(2)).joined();
        Known.Kind kind =
                switch (key.charAt(0)) {
                    case 'p' -> Known.Kind.PERSON;
                    case 's' -> Known.Kind.SHOW;
                    case 'c' -> Known.Kind.CHARACTER;
                    default -> Known.Kind.SONG;
                };
        return known.kind() == kind
                && known.spellings().stream()
                        .anyMatch(each -> FoldKey.of(each).joined().equals(name));
    }

    private void stats(Marked text, Page page) {
        for (String line : text.said("stat")) {
            String[] parts = line.split(" ", 4);
            int album = Integer.parseInt(parts[0]) - 1;
            var field = Stat.Field.valueOf(parts[1]);
            String value = parts[3];
            boolean isRight = false;
            String got = "";
            if (album < page.albums().size()) {
                var stat = page.albums().get(album).stat(field);
                got = stat.map(Stat::text).orElse("none");
                isRight =
                        stat.isPresent()
                                && (value.equals("?") ? !stat.get().isKnown() : got.equals(value));
            }
            count("stats", isRight, text.name() + " " + line + ", got " + got);
        }
    }

    private void comments(Marked text, Page page) {
        var expected = text.said("comment");
        for (int i = 0; i < expected.size(); i++) {
            String[] parts = expected.get(i).split(" > ");
            String got = "none";
            if (i < page.comments().size()) {
                var comment = page.comments().get(i);
                got =
                        comment.author()
                                + " > "
                                + (comment.parent() < 0
                                        ? "-"
                                        : page.comments().get(comment.parent()).author());
            }
            count(
                    "comments",
                    got.equals(parts[0] + " > " + parts[1]),
                    text.name() + " " + expected.get(i) + ", got " + got);
        }
        if (page.comments().size() > expected.size()) {
            count("comments", false, text.name() + " has " + page.comments().size() + " comments");
        }
    }

    private void requests(Marked text, Page page) {
        var got = new ArrayList<String>();
        for (var each : page.requests()) {
            String volumes =
                    String.join(",", each.volumes().stream().map(Object::toString).toList());
            String more = each.isDoubtful() ? "doubt" : each.scope();
            got.add(each.kind() + " " + each.work() + " | " + volumes + " | " + more);
        }
        for (String line : text.said("request")) {
            String even = line.replaceAll("\\|\\s*\\|", "|  |").replaceAll("\\|$", "| ");
            count("requests", got.remove(even), text.name() + " " + even);
        }
        got.forEach(each -> count("requests", false, text.name() + " not asked: " + each));
    }

    private void rest(Marked text, Page page) {
        text.said("kind")
                .forEach(each ->
                        count(
                                "kinds",
                                page.kinds().contains(Page.Kind.valueOf(each)),
                                text.name() + " " + each + ", got " + page.kinds()));
        text.said("album")
                .forEach(each -> {
                    int at = each.charAt(0) - '1';
                    String got = at < page.albums().size() ? page.albums().get(at).title() : "none";
                    count(
                            "albums",
                            got.equals(each.substring(2)),
                            text.name() + " " + each + ", got " + got);
                });
        text.said("tracks")
                .forEach(each -> {
                    int at = each.charAt(0) - '1';
                    int got = at < page.albums().size() ? page.albums().get(at).tracks().size() : 0;
                    count(
                            "tracks",
                            got == Integer.parseInt(each.substring(2)),
                            text.name() + " " + each + ", got " + got);
                });
        text.said("clip")
                .forEach(each -> {
                    String[] parts = each.split(" = ");
                    boolean isRight =
                            page.clips().stream()
                                    .anyMatch(clip ->
                                            clip.file().equals(parts[0])
                                                    && clip.track() != null
                                                    && is(page, clip.track(), parts[1]));
                    count("clips", isRight, text.name() + " " + each + ", got " + page.clips());
                });
        text.said("melody")
                .forEach(each -> {
                    String[] parts = (each.startsWith("=") ? " " + each : each).split(" = ");
                    String name = parts[0].strip();
                    var keys = Arrays.asList(parts[1].split(" "));
                    boolean isRight =
                            page.melodies().stream()
                                    .anyMatch(melody ->
                                            melody.name().equals(name)
                                                    && melody.tracks().size() == keys.size()
                                                    && keys.stream()
                                                            .allMatch(key ->
                                                                    melody.tracks().stream()
                                                                            .anyMatch(track ->
                                                                                    is(
                                                                                            page,
                                                                                            track,
                                                                                            key))));
                    count(
                            "melodies",
                            isRight,
                            text.name()
                                    + " "
                                    + each
                                    + ", got "
                                    + page.melodies().stream()
                                            .map(melody ->
                                                    melody.name()
                                                            + melody.tracks().stream()
                                                                    .map(Known::number)
                                                                    .toList())
                                            .toList());
                });
        int told = text.said("melody").size();
        count(
                "melodies",
                page.melodies().size() <= told,
                text.name()
                        + " has "
                        + page.melodies().size()
                        + " melodies, "
                        + told
                        + " are true: "
                        + page.melodies().stream()
                                .map(m ->
                                        m.name()
                                                + text.text()
                                                        .substring(
                                                                m.sayings()
                                                                        .getFirst()
                                                                        .span()
                                                                        .start(),
                                                                m.sayings()
                                                                        .getFirst()
                                                                        .span()
                                                                        .end()))
                                .toList());
        text.said("use")
                .forEach(each -> {
                    String[] parts = each.split(" =", 2);
                    String of = parts[1].strip();
                    boolean isRight =
                            page.uses().stream()
                                    .anyMatch(use ->
                                            use.kind().name().equals(parts[0])
                                                    && (of.isEmpty()
                                                            || use.named().equals(of)
                                                            || use.subjects().size() == 1
                                                                    && of.contains("t")
                                                                    && of.length() < 5
                                                                    && is(
                                                                            page,
                                                                            use.subjects()
                                                                                    .getFirst(),
                                                                            of)));
                    count("uses", isRight, text.name() + " " + each + ", got " + page.uses());
                });
        count(
                "uses",
                page.uses().size() <= text.said("use").size(),
                text.name()
                        + " claims: "
                        + page.uses().stream()
                                .map(u ->
                                        u.kind()
                                                + ":"
                                                + text.text()
                                                        .substring(
                                                                u.span().start(), u.span().end()))
                                .toList());
        text.said("item")
                .forEach(each -> {
                    String[] parts = each.split(" ", 2);
                    count(
                            "items",
                            page.items().stream()
                                    .anyMatch(item ->
                                            item.rank() == Integer.parseInt(parts[0])
                                                    && item.work().equals(parts[1])),
                            text.name()
                                    + " "
                                    + each
                                    + ", got "
                                    + page.items().stream()
                                            .map(i -> i.rank() + " " + i.work())
                                            .toList());
                });
        text.said("credit")
                .forEach(each -> {
                    String[] parts = each.split(" = ");
                    var got = new ArrayList<String>();
                    page.items()
                            .forEach(item ->
                                    item.credits()
                                            .forEach(credit ->
                                                    got.add(
                                                            (item.rank()
                                                                                    + " "
                                                                                    + credit.role()
                                                                                    + " "
                                                                                    + credit.song())
                                                                            .strip()
                                                                    + " = "
                                                                    + String.join(
                                                                            ", ",
                                                                            credit.people().stream()
                                                                                    .map(
                                                                                            gekiban
                                                                                                            .formats
                                                                                                            .prose
                                                                                                            .list
                                                                                                            .Item
                                                                                                            .Person
                                                                                                    ::name)
                                                                                    .toList()))));
                    count(
                            "credits",
                            got.contains(each),
                            text.name() + " " + String.join(" = ", parts) + ", got " + got);
                });
        text.said("reaction")
                .forEach(each -> {
                    var got =
                            page.reactions().stream()
                                    .filter(r -> !r.isDoubtful())
                                    .map(r ->
                                            page.items().get(r.item()).rank()
                                                    + " "
                                                    + page.comments().get(r.comment()).author()
                                                    + " = "
                                                    + r.kind())
                                    .toList();
                    count(
                            "reactions",
                            got.contains(each),
                            text.name() + " " + each + ", got " + got);
                });
        text.said("series")
                .forEach(each ->
                        count(
                                "essays",
                                page.essay().series().equals(each),
                                text.name() + " series " + page.essay()));
        text.said("artist")
                .forEach(each ->
                        count(
                                "essays",
                                page.essay().artist().equals(each),
                                text.name() + " artist " + page.essay()));
    }
}
