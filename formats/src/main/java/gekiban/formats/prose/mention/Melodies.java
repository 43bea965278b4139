package gekiban.formats.prose.mention;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.mention.SharedMelody.Saying;
import gekiban.formats.prose.source.Span;
import gekiban.formats.prose.words.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what a writer says of melodies that return. */
public final class Melodies {
    private static final String MELODY =
            "(?:melod(?:y|ies|ic line)|themes?|(?:leit)?motifs?|tunes?|musical phrase|melodic phrase)";
    private static final Pattern SHARED =
            Pattern.compile(
                    "\\bsame (?:basic |exact |main |central |simple |old |haunting |familiar |lovely )?"
                            + MELODY
                            + "|\\bshar(?:e|es|ed|ing)\\b[^.;]{0,70}\\b"
                            + MELODY
                            + "|\\b"
                            + MELODY
                            + "\\b[^.;]{0,30}\\bshared\\b"
                            + "|\\b(?:us(?:es|ing|ed)|borrow(?:s|ing|ed)?|quot(?:es|ing|ed)|repeat(?:s|ing|ed)?|echo(?:es|ing|ed)?|revisit(?:s|ing|ed)?|recall(?:s|ing|ed)?|reus(?:es|ing|ed)|reworks?|reprises?|restates?|returns? to|takes up|brings? back|picks? up|built (?:on|around)|based on)\\s+(?:the |its |that |again the )?(?:\\w+ ){0,2}?"
                            + MELODY
                            + "|\\b(?:a |an |the )?(?:\\w+ )?(?:reprise|variations?|re-?arrangement|arrangement|re-?working|remix|(?:piano|music box|string|slower|faster|sad|acoustic|vocal|orchestral|instrumental|quieter) version|another version) (?:of|on)\\b"
                            + "|\\b"
                            + MELODY
                            + "\\b[^.;]{0,60}\\b(?:returns?|reappears?|comes back|resurfaces?|shows up again|is heard again|is back|once more)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:dub(?:bed)?|call(?:ed|ing)?|nam(?:e|ed)|nicknamed?|known as|christened|label(?:l?ed)?|think of (?:it )?as|refer to (?:it )?as|termed?)\\s+(?:it |this |them |that )?(?:as )?(?:the |my |a )?[\"“'‘]?(?<name>[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’ \\-]{0,40}?\\s(?:Theme|Motif|Melody|Tune))\\b");
    private static final Pattern BARE_NAME =
            Pattern.compile(
                    "\\b(?:the|my)\\s+[\"“'‘]?(?<name>(?:\\p{Lu}[\\p{L}'’\\-]*\\s){1,3}(?:Theme|Motif|Melody))\\b");
    private static final Pattern COUNT =
            Pattern.compile(
                    "\\b(two|three|four|five|six|seven|eight|[2-9]) (?:\\w+ )?(?:tracks|pieces|cues|songs)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?:\\b(?:not|never|no longer|unlike|nothing|without|hardly|rather than|instead of)\\b|n['’]t\\b)[^,;]{0,40}$",
                    Pattern.CASE_INSENSITIVE);

    /** No writer names more. */
    private static final int MOST_NAMES = 200;

    private final Map<String, List<Saying>> named = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Span> nameSpans = new LinkedHashMap<>();
    private final List<SharedMelody> unnamed = new ArrayList<>();
    private final Spoken spoken;

    /** The sentence of the last of {@link #unnamed}. */
    private int lastUnnamed = -2;

    private Melodies(Spoken spoken) {
        this.spoken = spoken;
    }

    /** In the order of the text, those with names first. */
    public static List<SharedMelody> of(
            List<Sentence> sentences, List<Mention> mentions, Place place) {
        var melodies = new Melodies(new Spoken(sentences, mentions, place));
        var titles = new java.util.HashSet<Span>();
        mentions.forEach(each -> titles.add(each.span()));
        for (int i = 0; i < sentences.size(); i++) {
            melodies.findName(sentences.get(i), titles);
        }
        for (int i = 0; i < sentences.size(); i++) {
            melodies.read(sentences.get(i), i);
        }
        return melodies.all();
    }

    private List<SharedMelody> all() {
        var all = new ArrayList<SharedMelody>();
        named.forEach((key, sayings) -> {
            boolean isTold = sayings.stream().anyMatch(each -> !each.tracks().isEmpty());
            if (isTold) {
                all.add(
                        new SharedMelody(
                                names.getOrDefault(key, ""),
                                nameSpans.getOrDefault(key, Span.NONE),
                                sayings));
            }
        });
        all.addAll(unnamed);
        return all;
    }

    private void findName(Sentence sentence, java.util.Set<Span> titles) {
        String text = sentence.text();
        for (Pattern pattern : List.of(NAMED, BARE_NAME)) {
            var m = pattern.matcher(text);
            while (m.find()) {
                var span = sentence.span(m.start("name"), m.end("name"));
                // "the Forest Theme" may be a track of that name.
                String name = m.group("name").strip();
                String key = FoldKey.of(name).joined();
                if (names.containsKey(key) || names.size() >= MOST_NAMES) {
                    continue;
                }
                boolean isTitle = titles.stream().anyMatch(each -> each.holds(span));
                if (!isTitle) {
                    names.put(key, name);
                    nameSpans.put(key, span);
                    named.put(key, new ArrayList<>());
                }
            }
        }
    }

    private void read(Sentence sentence, int number) {
        String text = sentence.text();
        var m = SHARED.matcher(text);
        boolean isShared = m.find() && !DENIED.matcher(text.substring(0, m.start())).find();
        String key = names.isEmpty() ? "" : nameIn(text);
        if (!isShared && key.isEmpty()) {
            return;
        }
        var saying = saying(sentence, number);
        if (!key.isEmpty()
                && spoken.in(number).isEmpty()
                && lastUnnamed == number - 1
                && spoken.isBeside(number, number - 1)) {
            // "I call it the Broken Clock Motif": what the sentence before told of.
            saying = unnamed.removeLast().sayings().getFirst();
        }
        if (!key.isEmpty()) {
            named.getOrDefault(key, new ArrayList<>()).add(saying);
        } else if (!saying.tracks().isEmpty()) {
            unnamed.add(new SharedMelody("", Span.NONE, List.of(saying)));
            lastUnnamed = number;
        }
    }

    private String nameIn(String text) {
        String folded = FoldKey.of(text).joined();
        for (String key : names.keySet()) {
            if (folded.contains(key)) {
                return key;
            }
        }
        return "";
    }

    private Saying saying(Sentence sentence, int number) {
        var counted = COUNT.matcher(sentence.text());
        int expected = counted.find() ? Digits.number(counted.group(1)) : -1;
        var tracks = spoken.in(number);
        boolean isGuess = false;
        if (tracks.size() < Math.max(2, expected)) {
            tracks = Spoken.together(tracks, spoken.section(number));
        }
        if (tracks.size() < expected) {
            for (int beside : new int[] {number + 1, number - 1}) {
                if (spoken.isBeside(number, beside) && tracks.size() < expected) {
                    tracks = Spoken.together(tracks, spoken.in(beside));
                }
            }
        }
        if (tracks.size() < 2 && spoken.section(number).isEmpty() && expected < 0) {
            var before = spoken.before(number);
            isGuess = !before.isEmpty();
            tracks = Spoken.together(before, tracks);
        }
        boolean isOff = expected > 0 && tracks.size() != expected;
        return new Saying(tracks, expected, isGuess || isOff, sentence.span());
    }
}
