package gekiban.formats.prose;

import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands round an essay.
 *
 * @param series that it is a part of; empty where none is named
 * @param part its number in the series, 0 where not told
 * @param seriesSpan where that is said
 * @param picture the address of the lead picture; empty where there is none
 * @param pictureSpan where it stands
 * @param artist whom the picture is credited to; empty where nobody is
 * @param artistSpan where that is said
 */
public record Essay(
        String series,
        int part,
        Span seriesSpan,
        String picture,
        Span pictureSpan,
        String artist,
        Span artistSpan) {
    private static final Pattern ARTIST =
            Pattern.compile(
                    "(?i)^[\\s(\\[*]*(?:(?:lead |header |top |cover )?(?:art(?:work)?|picture|image|illustration|fan ?art|drawing|pic|photo)(?: credit| above)?(?:s)?\\s*(?::|by|is by|©|-|–)\\s*(?:by )?|credit(?:s)?(?: for the (?:picture|art|image))?\\s*:\\s*|(?:drawn|illustrated|painted) by\\s+|©\\s*)(?<who>[^.,;()\\[\\]|\\n]{2,50}?)(?:\\s*(?:[(\\[|,.]|on |via |from ).*)?[\\s)\\]*.]*$");
    private static final Pattern SERIES =
            Pattern.compile(
                    "(?i)(?:part (?<n>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4})(?: of (?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten))?(?:,? (?:of|in) (?:the|my|our) (?:series )?[\"“'‘]?(?<a>[^\"”.,\\n]{2,70}?)[\"”'’]?(?: series)?[.,]?$)|(?:this (?:post|essay|article|entry|piece) is )?part of (?:the|my|our|a) (?:series )?[\"“'‘]?(?<b>[^\"”.,\\n]{2,70}?)[\"”'’]?(?: series)?[.,]?$|^series:\\s*(?<c>.{2,70}?)(?:,? (?:part|#)\\s*(?<m>[0-9]{1,2}))?$)");

    /** A lead picture stands before so many blocks of words. */
    private static final int LEAD = 3;

    static final Essay NONE = new Essay("", 0, Span.NONE, "", Span.NONE, "", Span.NONE);

    static Essay of(Layout layout, List<Line> own) {
        String picture = "";
        Span pictureSpan = Span.NONE;
        int words = 0;
        for (Block block : layout.blocks()) {
            if (block.kind() == Block.Kind.PICTURE && block.comment() < 0) {
                picture = block.address();
                pictureSpan = block.span();
                break;
            }
            words += block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
            if (words > LEAD) {
                break;
            }
        }
        String artist = "";
        Span artistSpan = Span.NONE;
        String series = "";
        int part = 0;
        Span seriesSpan = Span.NONE;
        for (Line line : own) {
            if (line.text().length() > 200) {
                continue;
            }
            var by = ARTIST.matcher(line.text());
            if (artist.isEmpty() && by.matches()) {
                artist = by.group("who").strip();
                artistSpan = line.span(by.start("who"), by.end("who"));
            }
            var of = SERIES.matcher(line.text());
            if (series.isEmpty() && of.find()) {
                for (String group : new String[] {"a", "b", "c"}) {
                    series = of.group(group) != null ? of.group(group).strip() : series;
                }
                String number = of.group("n") != null ? of.group("n") : of.group("m");
                part =
                        number == null
                                ? 0
                                : Math.max(
                                        0,
                                        gekiban.formats.prose.words.Digits.number(
                                                number.length() < 5 && number.matches("[ivxIVX]+")
                                                        ? number.toUpperCase(java.util.Locale.ROOT)
                                                        : number));
                seriesSpan = line.span(of.start(), of.end());
            }
        }
        return new Essay(series, part, seriesSpan, picture, pictureSpan, artist, artistSpan);
    }
}
