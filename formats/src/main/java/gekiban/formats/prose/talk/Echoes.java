package gekiban.formats.prose.talk;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.Span;
import gekiban.formats.prose.talk.Request.Kind;
import gekiban.formats.prose.words.Digits;
import gekiban.formats.prose.words.Quotes;
import gekiban.formats.prose.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What comes back to earlier wishes: a quotation or "seconded" votes, "forgot …" corrects. */
final class Echoes {
    private static final Pattern CORRECTION =
            Pattern.compile(
                    "(?i)\\b(?:forgot|oops|whoops|correction|i meant|i mean|make that|my mistake|my bad|should (?:be|have been)|actually has|just (?:remembered|realized|realised|noticed|found out)|sorry,|edit:|turns out)\\b|^\\*");
    private static final Pattern BACK =
            Pattern.compile(
                    "(?i)\\b(?:scratch|never ?mind|forget about|ignore|take back|strike|you (?:already )?did|already reviewed)\\b");
    private static final Pattern SECOND =
            Pattern.compile(
                    "(?i)(?:^|\\b)(?:seconded|thirded|i second|i third|second(?:ing)? (?:that|this|the)|i vote for|another vote|my vote|a vote for|me too|same here|what (?:he|she|they) said|i(?:['’]d| would) (?:also )?(?:like|love) (?:to see )?(?:that|this|those) too|count me in)\\b|(?:^|\\s)\\+1\\b");

    /** It is told for what: then it is not for all. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "\\b(?:[Ss]econd(?:ed|ing)?|[Tt]hird(?:ed)?|[Ff]or|[Oo]n|vote|\\+1)\\s+(?:for\\s+)?(?:the\\s+)?\\p{Lu}\\p{L}{2,}");

    private static final Pattern HAS =
            Pattern.compile(
                    "(?i)\\b(?:has|have|had|got|there (?:are|were))\\s+(?:actually\\s+)?([0-9]{1,2}|one|two|three|four|five|six|seven|eight)\\s+(?:\\w+ )?(?:osts?|soundtracks?|volumes?|albums?|discs?|cds?)\\b");
    private static final Pattern VOLUME =
            Pattern.compile(
                    "(?i)(?:\\(|\\b(?:osts?|vols?\\.?|volumes?)\\s+)((?:[0-9]{1,2}|[IVX]{1,4})(?:\\s*(?:&|\\+|,|and|to|[-–~])\\s*(?:[0-9]{1,2}|[IVX]{1,4}))*)\\)?");
    private static final Pattern MEANT =
            Pattern.compile(
                    "(?i)\\b(?:i meant|make that|should (?:be|have been))\\s+(?:the\\s+)?[\"“'‘]?(?<work>\\p{Lu}[^\".,;!?”\\n]{1,60})");

    private static final int SHORTEST = 4;
    private static final int MOST_VOLUMES = 12;

    private final List<Comment> comments;
    private final List<Request> requests;

    Echoes(List<Comment> comments, List<Request> requests) {
        this.comments = comments;
        this.requests = requests;
    }

    /** A quoted line: each wish in it is a vote for the one it repeats. */
    void quoted(Line line, int comment) {
        String text = line.text();
        int from = 0;
        while (from < text.length() && "> \"“”'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = text.length();
        while (to > from && " \"“”'".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        var whole = WishLine.split(line, from, to, comment);
        boolean isFound = false;
        for (Request each : whole) {
            int of = equal(each.work(), comment);
            if (of >= 0) {
                requests.add(each.as(Kind.VOTE, of));
                isFound = true;
            }
        }
        if (!isFound) {
            named(line, text, 0, comment);
        }
    }

    /** Votes for what is named in a text; whether there were any. */
    private boolean named(Line line, String text, int at, int comment) {
        boolean any = false;
        int until = requests.size();
        for (int i = 0; i < until; i++) {
            var request = requests.get(i);
            boolean isWish =
                    request.kind() == Kind.WISH
                            && request.comment() != comment
                            && request.comment() < comment;
            int found = isWish ? find(text, request.work()) : -1;
            if (found >= 0) {
                requests.add(
                        vote(
                                request,
                                comment,
                                i,
                                line.span(at + found, at + found + request.work().length())));
                any = true;
            }
        }
        return any;
    }

    private static Request vote(Request request, int comment, int of, Span span) {
        return new Request(
                Kind.VOTE,
                request.work(),
                request.volumes(),
                request.scope(),
                List.of(),
                "",
                comment,
                of,
                span);
    }

    private static int find(String text, String work) {
        int at =
                text.toLowerCase(java.util.Locale.ROOT)
                        .indexOf(work.toLowerCase(java.util.Locale.ROOT));
        boolean isWhole =
                at >= 0
                        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                        && (at + work.length() >= text.length()
                                || !Character.isLetterOrDigit(text.charAt(at + work.length())));
        return isWhole ? at : -1;
    }

    private int equal(String work, int comment) {
        String key = FoldKey.of(work).joined();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            if (request.kind() == Kind.WISH
                    && request.comment() < comment
                    && FoldKey.of(request.work()).joined().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** "Seconded": for what is named or quoted, or for all that the answered comment wishes. */
    boolean seconds(Line line, int comment) {
        String text = line.text();
        boolean any = false;
        for (var part : Sentences.of(text)) {
            String sentence = text.substring(part.from(), part.to());
            if (!SECOND.matcher(sentence).find()) {
                continue;
            }
            if (named(line, sentence, part.from(), comment)) {
                any = true;
                continue;
            }
            // Who quoted one wish, or named it, means that one.
            boolean isOther =
                    !Quotes.of(sentence).isEmpty()
                            || OTHER.matcher(sentence).find()
                            || hasVoted(comment);
            any |= hasVoted(comment);
            int parent = comments.get(comment).parent();
            int until = requests.size();
            for (int i = 0; i < until && parent >= 0 && !isOther; i++) {
                var request = requests.get(i);
                if (request.kind() == Kind.WISH && request.comment() == parent) {
                    requests.add(vote(request, comment, i, line.span(part.from(), part.to())));
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean hasVoted(int comment) {
        return requests.stream()
                .anyMatch(each -> each.kind() == Kind.VOTE && each.comment() == comment);
    }

    /** Whether a line corrects or takes back what its writer wished before. */
    boolean corrects(Line line, int comment) {
        String text = line.text();
        boolean isBack = BACK.matcher(text).find();
        if (!isBack && !CORRECTION.matcher(text).find() && !HAS.matcher(text).find()) {
            return false;
        }
        boolean any = false;
        for (int i : mine(comment)) {
            var request = requests.get(i);
            if (!speaksOf(text, request.work())) {
                continue;
            }
            var volumes = volumes(text);
            var meant = MEANT.matcher(text);
            String work =
                    meant.find() && volumes.isEmpty()
                            ? meant.group("work").strip()
                            : request.work();
            Kind kind = isBack && volumes.isEmpty() ? Kind.WITHDRAWN : Kind.CORRECTION;
            if (kind == Kind.CORRECTION && volumes.isEmpty() && work.equals(request.work())) {
                continue;
            }
            requests.add(
                    new Request(
                            kind,
                            work,
                            volumes.isEmpty() ? request.volumes() : volumes,
                            request.scope(),
                            request.people(),
                            "",
                            comment,
                            i,
                            line.span()));
            any = true;
        }
        return any;
    }

    private static List<Integer> volumes(String text) {
        var has = HAS.matcher(text);
        var volumes = new ArrayList<Integer>();
        if (has.find()) {
            int count = Math.min(MOST_VOLUMES, Digits.number(has.group(1)));
            for (int i = 1; i <= count; i++) {
                volumes.add(i);
            }
            return volumes;
        }
        var m = VOLUME.matcher(text);
        return m.find() ? WishLine.volumes(m.group(1)) : volumes;
    }

    /** The wishes of the same writer before; those of the answered comment where there are none. */
    private List<Integer> mine(int comment) {
        String author = FoldKey.of(comments.get(comment).author()).joined();
        var mine = new ArrayList<Integer>();
        var answered = new ArrayList<Integer>();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            if (request.kind() != Kind.WISH) {
                continue;
            }
            if (FoldKey.of(comments.get(request.comment()).author()).joined().equals(author)) {
                mine.add(i);
            } else if (request.comment() == comments.get(comment).parent()) {
                answered.add(i);
            }
        }
        return mine.isEmpty() ? answered : mine;
    }

    /**
     * By the whole name, or by its first long word with a capital: "Seirei" for Seirei no Moribito.
     */
    private static boolean speaksOf(String text, String work) {
        if (find(text, work) >= 0) {
            return true;
        }
        String first = work.split("\\s+")[0];
        return first.length() >= SHORTEST
                && find(text, first) >= 0
                && Character.isUpperCase(first.charAt(0));
    }
}
