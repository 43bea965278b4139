package gekiban.web.things;

import gekiban.desk.pages.vital.CreditLine;
import gekiban.desk.pages.vital.Vital;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sources of a page, numbered as they are first met: a small number beside what is said leads
 * to its source at the foot.
 */
public record SourceNotes(List<String> names) {
    public SourceNotes {
        names = List.copyOf(names);
    }

    /** Of all that a page tells. */
    public static SourceNotes of(List<List<Vital>> vitals, List<CreditLine> credits) {
        var names = new LinkedHashSet<String>();
        vitals.forEach(list ->
                list.forEach(vital ->
                        vital.sayings().forEach(saying -> names.addAll(saying.sources()))));
        credits.forEach(credit -> names.addAll(credit.sources()));
        return new SourceNotes(new ArrayList<>(names));
    }

    /** These, and others after them. */
    public SourceNotes with(List<String> more) {
        var all = new LinkedHashSet<>(names);
        all.addAll(more);
        return new SourceNotes(new ArrayList<>(all));
    }

    /** From 1; 0 for one that is not of this page. */
    public int number(String source) {
        return names.indexOf(source) + 1;
    }

    /** "1, 3": of several. */
    public String numbers(List<String> sources) {
        return sources.stream()
                .map(this::number)
                .sorted()
                .map(number -> Integer.toString(number))
                .collect(Collectors.joining(", "));
    }
}
