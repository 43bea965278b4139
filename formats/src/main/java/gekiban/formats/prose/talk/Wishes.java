package gekiban.formats.prose.talk;

import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.talk.Request.Kind;
import gekiban.formats.prose.words.Quotes;
import gekiban.formats.prose.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads wishes in comments, the votes for them and what corrects them. For one thread. */
public final class Wishes {
    private static final Pattern CUE =
            Pattern.compile(
                    "(?i)\\b(?:please|have you (?:ever |also )?(?:thought|considered|heard|reviewed|done|tried|looked)|thought(?:s)? (?:of|about) (?:doing|reviewing|covering|writing)|could you|can you|would you|would (?:love|like)|i['’]?d (?:love|like|really like|kill)|any chance|any plans?|how about|what about|request(?:s|ing|ed)?|suggest(?:ion|ions|ing)?|wish(?:list)?|hop(?:e|ing) (?:to see|you|for|that you)|looking forward to|do you plan|are you going to|will you (?:be )?|you should (?:\\w+ )?(?:review|cover|do|tackle|write)|next on your list|want to see|here(?:['’]s| is| are) (?:my|a|some)|my list|if you take requests|consider|would be (?:great|nice|awesome|cool|lovely|wonderful|fun|perfect|good)|deserves? a review)\\b");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\b(?:the|whole|entire)\\s+(?<work>[.\\p{Lu}\\p{N}][^,;:!?()]{0,40}?)\\s+(?<scope>franchise|series|saga|trilogy)\\b");
    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?:\\b(?:review(?:ing)?|cover(?:ing)?|do(?:ing)?|tackl(?:e|ing)|write (?:about|up)|look at|see|get(?:ting)? to|hear about|about|for|of|on|with|suggest|request|consider(?:ing)?)\\s+)(?:(?:the|some|any|a|one of|both)\\s+)?(?<list>(?:\\.?\\p{Lu}|[0-9])[^.?!;\\n]{1,140})");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?<t>(?:\\.?[\\p{Lu}0-9][^\\s,()]*)(?:\\s+(?:(?:of|the|no|to|wa|ga|ni|de|wo|o|and|in|a)\\s+){0,2}[\\p{Lu}0-9~/][^\\s,()]*)*(?:\\s*\\([^()]{1,40}\\))?)");

    /** The wish stands in front: "Noir, please". */
    private static final Pattern FRONT =
            Pattern.compile(
                    "^(?:(?:and|also|maybe|or|then|so),?\\s+)?(?:the\\s+)?(?<list>(?:\\.?\\p{Lu}|[0-9])[^.?!;\\n]{1,100}?),?\\s+(?:please\\b|next\\b|would be\\b|deserves?\\b)");

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?i)(?:,|&|/|or|and|,? ?(?:and|or)(?: also| maybe| the| perhaps| even)*|, (?:maybe|the|also|perhaps))");
    private static final Pattern NO_WORK =
            Pattern.compile(
                    "(?i)(?:what|how|which|who|whose|when|where|why|yes|yep|yeah|no|nope|oh|ah|can|could|would|will|do|does|have|is|are|my|your|we|he|she|they|one|all|some|any|more|good|nice|not|so|but|then|there|here|ok|okay|sure|well|just|next|anything|something|everything|another|i|you|thanks|please|great|op|ed|ost|osts|anime|it|this|that|those|these|if|and|or|also|maybe|japan(?:ese)?|keep|hi|hello|hey)");

    /** More on one page are damage. */
    private static final int MOST = 3000;

    private final Layout layout;
    private final List<Comment> comments;
    private final List<Request> requests = new ArrayList<>();

    private Wishes(Layout layout, List<Comment> comments) {
        this.layout = layout;
        this.comments = comments;
    }

    /** In the order of the comments. */
    public static List<Request> of(Layout layout, List<Comment> comments) {
        var wishes = new Wishes(layout, comments);
        for (int i = 0; i < comments.size() && wishes.requests.size() < MOST; i++) {
            wishes.read(i);
        }
        return wishes.requests;
    }

    private void read(int number) {
        var comment = comments.get(number);
        var echoes = new Echoes(comments, requests);
        boolean isWishing = false;
        boolean isList = false;
        for (Line line : comment.lines()) {
            if (requests.size() >= MOST) {
                return;
            }
            String text = line.text();
            boolean isQuoted =
                    layout.blocks().get(line.block()).quoted() > 0 || text.startsWith(">");
            if (isQuoted) {
                echoes.quoted(line, number);
                continue;
            }
            boolean isCorrected = echoes.corrects(line, number);
            if (echoes.seconds(line, number) || isCorrected) {
                continue;
            }
            boolean hasCue = CUE.matcher(text).find();
            boolean isItem =
                    layout.blocks().get(line.block()).kind()
                                    == gekiban.formats.prose.source.Block.Kind.ITEM
                            || text.matches("^(?:[-*+•·]\\s+|[0-9]{1,2}[.)]\\s).*");
            if (WishLine.isListed(text) && !hasCue) {
                requests.addAll(WishLine.split(line, 0, text.length(), number));
                isList = true;
            } else if ((isItem || isList)
                    && isWishing
                    && text.length() < 90
                    && !text.endsWith(".")
                    && !hasCue) {
                requests.addAll(WishLine.split(line, 0, text.length(), number));
                isList = true;
            } else {
                isWishing = prose(line, number, isWishing);
                isList = text.endsWith(":");
            }
        }
    }

    /** Whether wishes may go on behind this line. */
    private boolean prose(Line line, int number, boolean isWishing) {
        String text = line.text();
        boolean goesOn = isWishing;
        for (var part : Sentences.of(text)) {
            String sentence = text.substring(part.from(), part.to());
            boolean hasCue = CUE.matcher(sentence).find();
            goesOn |= hasCue;
            if (!goesOn) {
                continue;
            }
            quotes(line, sentence, part.from(), number);
            var whole = WHOLE.matcher(sentence);
            while (whole.find()) {
                var span = line.span(part.from() + whole.start("work"), part.from() + whole.end());
                requests.add(
                        new Request(
                                Kind.WISH,
                                whole.group("work").strip(),
                                List.of(),
                                whole.group("scope"),
                                List.of(),
                                "",
                                number,
                                -1,
                                span));
            }
            if (hasCue) {
                objects(line, masked(sentence), part.from(), number);
            }
        }
        return goesOn;
    }

    /** The sentence without what its quotation marks hold, at the same places. */
    private static String masked(String sentence) {
        var masked = new StringBuilder(sentence);
        for (var quote : Quotes.of(sentence)) {
            for (int i = quote.from(); i < behindBracket(sentence, quote.to()); i++) {
                masked.setCharAt(i, '_');
            }
        }
        var whole = WHOLE.matcher(sentence);
        while (whole.find()) {
            for (int i = whole.start("work"); i < whole.end(); i++) {
                masked.setCharAt(i, '_');
            }
        }
        return masked.toString();
    }

    private void quotes(Line line, String sentence, int at, int number) {
        for (var quote : Quotes.of(sentence)) {
            String said = sentence.substring(quote.from(), quote.to());
            boolean isTitle =
                    Character.isUpperCase(said.codePointAt(0))
                            || !Character.isLetter(said.codePointAt(0));
            if (isTitle && said.length() <= 80 && said.split("\\s+").length <= 9) {
                int to = behindBracket(sentence, quote.to());
                requests.addAll(
                        WishLine.split(line, at + quote.from(), at + quote.to(), number).stream()
                                .map(each -> more(each, line, sentence, quote.to(), to, at))
                                .toList());
            }
        }
    }

    /** A bracket behind the quotation mark belongs to what was quoted: "Noir" (1&2). */
    private static int behindBracket(String sentence, int at) {
        int open = at + 1;
        while (open < sentence.length()
                && (sentence.charAt(open) == ' ' || ",\"”".indexOf(sentence.charAt(open)) >= 0)) {
            open++;
        }
        if (open < sentence.length() && "([".indexOf(sentence.charAt(open)) >= 0) {
            int close = sentence.indexOf(sentence.charAt(open) == '(' ? ')' : ']', open);
            return close > 0 ? close + 1 : at;
        }
        return at;
    }

    private Request more(Request request, Line line, String sentence, int from, int to, int at) {
        if (to <= from) {
            return request;
        }
        int open = from;
        while ("([".indexOf(sentence.charAt(open)) < 0) {
            open++;
        }
        // The bracket alone, read as if the title stood in front of it.
        var read = WishLine.bracket(sentence.substring(open, to));
        return new Request(
                request.kind(),
                request.work(),
                read.volumes().isEmpty() ? request.volumes() : read.volumes(),
                request.scope(),
                read.people(),
                read.doubt(),
                request.comment(),
                -1,
                request.span().with(line.span(at + open, at + to)));
    }

    private void objects(Line line, String sentence, int at, int number) {
        var front = FRONT.matcher(sentence);
        if (front.find()
                && titles(line, front.group("list"), at + front.start("list"), number) > 0) {
            return;
        }
        var object = OBJECT.matcher(sentence);
        int from = 0;
        while (from < sentence.length() && object.find(from)) {
            String list = object.group("list");
            int end = titles(line, list, at + object.start("list"), number);
            if (end > 0) {
                return;
            }
            from = object.start("list") + 1;
        }
    }

    /** Titles one behind the other, with "and" between; how far they go, 0 where there are none. */
    private int titles(Line line, String list, int at, int number) {
        var title = TITLE.matcher(list);
        int end = 0;
        boolean found = false;
        while (title.find()) {
            String between = list.substring(end, title.start()).strip();
            boolean goesOn =
                    found || end > 0 && !between.isEmpty()
                            ? BETWEEN.matcher(between).matches()
                            : between.isEmpty();
            if (!goesOn) {
                break;
            }
            String said = title.group("t");
            if (!NO_WORK.matcher(said).matches() && said.length() > 1) {
                int start = at + title.start();
                requests.addAll(WishLine.split(line, start, start + said.length(), number));
                found = true;
            }
            end = title.end();
        }
        return found ? end : 0;
    }
}
