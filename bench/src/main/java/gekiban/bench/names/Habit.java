package gekiban.bench.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the field does to a title or a name that a word processor would take as it is. */
public enum Habit {
    /** The particles as they sound, or as they are written. */
    PARTICLES("wo/o, ha/wa, he/e") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            return changed(
                    named.romaji(),
                    text -> {
                        var words = new ArrayList<String>();
                        for (String word : text.split(" ", -1)) {
                            words.add(OTHER_PARTICLE.getOrDefault(word, word));
                        }
                        return String.join(" ", words);
                    });
        }
    },
    /** Hepburn as in encyclopaedias. */
    MACRONS("macrons") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            return changed(
                    named.romaji(),
                    text ->
                            text.replaceAll("ou|oo", "ō")
                                    .replaceAll("O[uo]", "Ō")
                                    .replace("uu", "ū")
                                    .replace("Uu", "Ū"));
        }
    },
    /** As in passports: long vowels left out. */
    SHORT_VOWELS("ou, uu as o, u") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            return changed(
                    named.romaji(),
                    text -> text.replaceAll("(?i)(o)[uo]", "$1").replace("uu", "u"));
        }
    },
    /** As on sleeves: Ohmori, Geinoh. */
    OH("ou as oh") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            return changed(
                    named.romaji(), text -> text.replaceAll("(?i)(o)[uo](?![aiueoyh])", "$1h"));
        }
    },
    /** Kunrei, the system of schools. */
    KUNREI("Kunrei") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            return changed(
                    named.romaji(),
                    text -> {
                        String spelt = text.toLowerCase(Locale.ROOT);
                        for (String[] pair : KUNREI_FOR_HEPBURN) {
                            spelt = spelt.replace(pair[0], pair[1]);
                        }
                        return spelt;
                    });
        }
    },
    /** The family's name last. */
    ORDER("the other name first") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            if (!named.isPerson()) {
                return Optional.empty();
            }
            return changed(
                    named.romaji(),
                    text -> {
                        var words = new ArrayList<>(List.of(text.split(" ", -1)));
                        Collections.reverse(words);
                        return String.join(" ", words);
                    });
        }
    },
    /** A letter left out, added, changed, or two that changed places, in a word of four or more. */
    TYPING("one typing error") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            return changed(
                    named.romaji(),
                    text -> {
                        var places = new ArrayList<int[]>();
                        var words = LONG_WORD.matcher(text);
                        while (words.find()) {
                            places.add(new int[] {words.start(), words.end()});
                        }
                        if (places.isEmpty()) {
                            return text;
                        }
                        int[] word = places.get(random.nextInt(places.size()));
                        int at = random.nextInt(word[0], word[1]);
                        char letter = (char) ('a' + random.nextInt(26));
                        String before = text.substring(0, at);
                        String after = text.substring(at + 1);
                        char here = text.charAt(at);
                        return switch (random.nextInt(4)) {
                            case 0 -> before + after;
                            case 1 -> before + letter + here + after;
                            case 2 -> before + letter + after;
                            default ->
                                    at + 1 < word[1]
                                            ? before + after.charAt(0) + here + after.substring(1)
                                            : text;
                        };
                    });
        }
    },
    /** Typed no further than half of the last word. */
    HALF("half of the last word") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            return changed(
                    named.romaji(),
                    text -> {
                        int last = text.lastIndexOf(' ') + 1;
                        int half = (text.length() - last + 1) / 2;
                        return half < 2 ? text : text.substring(0, last + half);
                    });
        }
    },
    /** A part of the title in kanji and kana: half of it, four characters at least. */
    PART("a part in kanji, kana") {
        @Override
        public Optional<String> spell(Named named, SplittableRandom random) {
            return changed(
                    named.japanese(),
                    text -> {
                        int length = Math.max(4, text.length() / 2);
                        int start = random.nextInt(Math.max(1, text.length() - length + 1));
                        return text.substring(start, Math.min(text.length(), start + length));
                    });
        }
    };

    private static final Map<String, String> OTHER_PARTICLE =
            Map.of("wo", "o", "wa", "ha", "e", "he");
    private static final String[][] KUNREI_FOR_HEPBURN = {
        {"sh", "sy"},
        {"syi", "si"},
        {"ch", "ty"},
        {"tyi", "ti"},
        {"ts", "t"},
        {"fu", "hu"},
        {"j", "zy"},
        {"zyi", "zi"}
    };
    private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z]{4,}");

    private final String shown;

    Habit(String shown) {
        this.shown = shown;
    }

    /** What the tables call it. */
    public String shown() {
        return shown;
    }

    /** Spells a name in this way; empty where it makes no difference to it. */
    public abstract Optional<String> spell(Named named, SplittableRandom random);

    private static Optional<String> changed(Optional<String> name, UnaryOperator<String> change) {
        return name.flatMap(text -> {
            String spelt = change.apply(text);
            return spelt.equals(text) ? Optional.empty() : Optional.of(spelt);
        });
    }
}
