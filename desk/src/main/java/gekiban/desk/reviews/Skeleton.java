package gekiban.desk.reviews;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.AlbumList.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a review begins with: a block of what the catalogue knows, and a section for each track. For
 * one review.
 */
public final class Skeleton {
    private final Facts facts;
    private final Setting setting;
    private final String who;

    /**
     * @param who writes, for the stars that they gave
     */
    public Skeleton(Facts facts, Setting setting, String who) {
        this.facts = facts;
        this.setting = setting;
        this.who = who;
    }

    /** A title to begin with: what the first thing is called; empty for none. */
    public String title(List<Id> about) {
        return about.isEmpty() ? "" : new Labels(facts).of(about.getFirst()).title();
    }

    /** Markdown on things that are there. */
    public String body(List<Id> about) {
        return about.stream()
                .flatMap(id -> facts.entry(id).stream())
                .map(entry ->
                        entry.id().kind() == Kind.RELEASE ? release(entry) : head(entry) + "\n")
                .collect(Collectors.joining("\n\n"));
    }

    private String head(Entry entry) {
        Label label = new Labels(facts).of(entry.id());
        var lines = new ArrayList<String>();
        line(lines, "title", link(label));
        line(lines, "artist", String.join(", ", escaped(label.people())));
        line(lines, "verdict", verdict(entry, ""));
        return String.join("\n", lines);
    }

    private String release(Entry release) {
        var album = AlbumList.of(facts, release);
        var text = new StringBuilder(vital(release, album)).append('\n');
        boolean hasThemes = album.lines().stream().anyMatch(line -> !line.theme().isEmpty());
        var groups = new LinkedHashMap<String, List<Line>>();
        for (Line line : album.lines()) {
            String group =
                    hasThemes
                            ? line.theme()
                            : album.discs() > 1
                                    ? setting.say("release.disc", "number", line.disc())
                                    : "";
            groups.computeIfAbsent(group, each -> new ArrayList<>()).add(line);
        }
        // What has no theme comes last.
        var others = groups.remove("");
        boolean isGrouped = !groups.isEmpty();
        if (others != null) {
            groups.put("", others);
        }
        groups.forEach((group, lines) -> {
            if (isGrouped) {
                text.append("\n# ")
                        .append(escaped(group.isEmpty() ? setting.say("review.others") : group))
                        .append('\n');
            }
            for (Line line : lines) {
                text.append(isGrouped ? "\n## " : "\n# ");
                line.number().ifPresent(number -> text.append(number).append("\\. "));
                text.append(link(line.track())).append("\n\n\n");
            }
        });
        return text.toString();
    }

    private String vital(Entry release, AlbumList album) {
        Label label = new Labels(facts).of(release.id());
        String time = album.seconds() > 0 ? ClipAddress.time(Math.round(album.seconds())) : "";
        var lines = new ArrayList<String>();
        line(lines, "title", link(label));
        line(lines, "label", said(release, Release.LABEL));
        line(lines, "number", said(release, Release.CATALOGUE_NUMBER));
        line(lines, "date", said(release, Release.DATE));
        line(lines, "discs", album.discs() > 0 ? Integer.toString(album.discs()) : "");
        line(lines, "time", time);
        line(lines, "artist", people(release, album));
        line(lines, "verdict", verdict(release, time));
        return String.join("\n", lines);
    }

    private void line(List<String> lines, String what, String said) {
        if (!said.isEmpty()) {
            lines.add("- **" + setting.say("review.head." + what) + "** " + said);
        }
    }

    private static String said(Entry entry, Field field) {
        return entry.all(field).stream()
                .map(Fact::text)
                .distinct()
                .map(Skeleton::escaped)
                .collect(Collectors.joining(", "));
    }

    /** Composers as credited, and what they are called otherwise. */
    private String people(Entry release, AlbumList album) {
        var names = new LinkedHashSet<Id>();
        release.all(Common.CREDIT).stream()
                .filter(credit -> credit.text().equals(Credit.COMPOSER))
                .forEach(credit -> credit.target().ifPresent(names::add));
        var called = new ArrayList<String>();
        for (Entry name : facts.entries(names).values()) {
            String credited = name.text(Name.TEXT);
            var artist = name.target(Name.ARTIST);
            String usual = artist.map(id -> new Labels(facts).of(id).title()).orElse(credited);
            String link =
                    artist.map(id -> "[" + escaped(credited) + "](" + id + ")")
                            .orElse(escaped(credited));
            called.add(usual.equals(credited) ? link : link + " (" + escaped(usual) + ")");
        }
        if (called.isEmpty()) {
            album.lines().stream()
                    .flatMap(line -> line.track().people().stream())
                    .distinct()
                    .map(Skeleton::escaped)
                    .limit(MOST_PEOPLE)
                    .forEach(called::add);
        }
        return String.join(", ", called);
    }

    private static final int MOST_PEOPLE = 6;

    /** Stars / genre / time, as far as they are known. */
    private String verdict(Entry entry, String time) {
        String stars =
                Ratings.latest(Ratings.of(entry), who, Ratings.MUSIC)
                        .map(rated -> Ratings.stars(rated.stars()))
                        .orElse("");
        return List.of(stars, said(entry, Common.GENRE), time).stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private static String link(Label label) {
        return "[" + escaped(label.title()) + "](" + label.id() + ")";
    }

    private static List<String> escaped(List<String> texts) {
        return texts.stream().map(Skeleton::escaped).toList();
    }

    /** Signs that would mean something. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|{}])", "\\\\$1");
    }

    /** The release that is spoken of, for its tracks: itself, or what a track is on. */
    public static Optional<Entry> album(Facts facts, List<Id> about) {
        return about.stream()
                .filter(id -> id.kind() == Kind.RELEASE)
                .flatMap(id -> facts.entry(id).stream())
                .findFirst();
    }
}
