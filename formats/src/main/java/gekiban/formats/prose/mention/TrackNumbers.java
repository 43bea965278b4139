package gekiban.formats.prose.mention;

import gekiban.formats.prose.mention.Mention.How;
import gekiban.formats.prose.words.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "track 29", "tracks 3, 4 and 7", "track 5 of disc 2", "the opening track". */
final class TrackNumbers {
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b(?:disc\\s+([1-9]),?\\s+)?(?:tracks?|tr\\.)\\s*(?:no\\.?\\s*|numbers?\\s+|#\\s?)?((?:[1-9]-)?[0-9]{1,3}(?:\\s*(?:,\\s*(?:and\\s+)?|and|&|to|through|[-–])\\s*#?[0-9]{1,3})*)\\b(?:\\s+(?:of|on|from)\\s+(?:the\\s+)?(?:disc|cd)\\s+([1-9]))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HASH = Pattern.compile("(?<![\\w&#])#\\s?([0-9]{1,3})\\b");
    private static final Pattern ORDINAL =
            Pattern.compile(
                    "\\bthe\\s+(very\\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|final|closing|opening|previous|preceding|next|following)\\s+(?:track|piece|cue|number|song)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(?:([1-9])-)?([0-9]{1,3})|(to|through|[-–])");

    private static final double SURE = 0.95;
    private static final double HASHED = 0.8;
    private static final double ORDINAL_SURE = 0.78;
    private static final double WHICH_DISC = 0.6;
    private static final int MOST_IN_RANGE = 40;

    private final KnownNames names;
    private final Place place;

    TrackNumbers(KnownNames names, Place place) {
        this.names = names;
        this.place = place;
    }

    void find(Sentence sentence, String text, List<Candidate> found) {
        String release = place.release(sentence.span());
        var tracks = names.tracks(release);
        if (tracks.isEmpty()) {
            tracks = names.onlyRelease().map(names::tracks).orElse(List.of());
        }
        if (tracks.isEmpty()) {
            return;
        }
        String plain = Digits.narrow(text);
        var m = NUMBERED.matcher(plain);
        while (m.find()) {
            int disc =
                    m.group(1) != null
                            ? Integer.parseInt(m.group(1))
                            : m.group(3) != null ? Integer.parseInt(m.group(3)) : 0;
            numbers(m.group(2), m.start(), m.start(2), m.end(), disc, tracks, found);
        }
        var hash = HASH.matcher(plain);
        while (hash.find()) {
            add(
                    tracks,
                    0,
                    Integer.parseInt(hash.group(1)),
                    hash.start(),
                    hash.end(),
                    How.NUMBER,
                    HASHED,
                    found);
        }
        ordinals(sentence, plain, tracks, found);
    }

    private static void numbers(
            String said,
            int from,
            int at,
            int to,
            int disc,
            List<Known> tracks,
            List<Candidate> found) {
        var m = NUMBER.matcher(said);
        int last = -1;
        boolean isRange = false;
        boolean isFirst = true;
        while (m.find()) {
            if (m.group(3) != null) {
                isRange = true;
                continue;
            }
            int number = Integer.parseInt(m.group(2));
            int onDisc = m.group(1) != null ? Integer.parseInt(m.group(1)) : disc;
            int start = isFirst ? from : at + m.start();
            int end = disc > 0 && isFirst && at + m.end() + 1 >= to ? to : at + m.end();
            for (int i = last + 1; isRange && i < number && number - last <= MOST_IN_RANGE; i++) {
                add(tracks, onDisc, i, at + m.start(), end, How.NUMBER, SURE, found);
            }
            add(tracks, onDisc, number, start, end, How.NUMBER, SURE, found);
            last = number;
            isRange = false;
            isFirst = false;
        }
    }

    private void ordinals(
            Sentence sentence, String text, List<Known> tracks, List<Candidate> found) {
        var m = ORDINAL.matcher(text);
        Known here = place.track(sentence.span());
        while (m.find()) {
            String word = m.group(2).toLowerCase(java.util.Locale.ROOT);
            int at = here == null ? -1 : tracks.indexOf(here);
            int index =
                    switch (word) {
                        case "opening" -> 0;
                        case "last", "final", "closing" -> tracks.size() - 1;
                        case "previous", "preceding" -> at < 1 ? -1 : at - 1;
                        case "next", "following" -> at < 0 ? -1 : at + 1;
                        default -> tracks.getFirst().number() == 1 ? Digits.number(word) - 1 : -1;
                    };
            if (index >= 0 && index < tracks.size()) {
                found.add(
                        new Candidate(
                                tracks.get(index),
                                m.start(),
                                m.end(),
                                How.PLACE,
                                ORDINAL_SURE,
                                List.of()));
            }
        }
    }

    private static void add(
            List<Known> tracks,
            int disc,
            int number,
            int from,
            int to,
            How how,
            double sure,
            List<Candidate> found) {
        var hits = new ArrayList<Known>();
        for (Known each : tracks) {
            if (each.number() == number && (disc == 0 || each.disc() == disc || each.disc() == 0)) {
                hits.add(each);
            }
        }
        if (!hits.isEmpty()) {
            double confidence = hits.size() == 1 ? sure : WHICH_DISC;
            found.add(
                    new Candidate(
                            hits.getFirst(),
                            from,
                            to,
                            how,
                            confidence,
                            hits.subList(1, hits.size())));
        }
    }
}
