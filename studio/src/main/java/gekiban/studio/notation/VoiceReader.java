package gekiban.studio.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads the music of one voice, line by line. */
final class VoiceReader {
    /** Takes a change of tempo; false if another voice has said otherwise. */
    interface TempoSink {
        boolean change(double beat, double quartersPerMinute);
    }

    private final String file;
    private final String voice;
    private final Header header;
    private final TempoSink tempos;
    private final LevelCurve levels = new LevelCurve();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> syllables = new ArrayList<>();
    private final Accidentals accidentals;

    private int bars;
    private Fraction inBar = Fraction.ZERO;

    // What waits for the next note.
    private List<Head> graces = List.of();
    private boolean staccato;
    private boolean accent;
    private boolean tremolo;
    private boolean tied;
    private int slursToOpen;

    private int slurs; // open around the last note
    private boolean afterNote; // whether a note and no rest stands right before
    private int tupletLeft;
    private Fraction tupletFactor = Fraction.ONE;

    VoiceReader(String file, String voice, Header header, TempoSink tempos) {
        this.file = file;
        this.voice = voice;
        this.header = header;
        this.tempos = tempos;
        this.accidentals = new Accidentals(header.key());
    }

    /** Bars that have ended. */
    int bars() {
        return bars;
    }

    private Fraction position() {
        return header.bar().times(new Fraction(bars, 1)).plus(inBar);
    }

    private double beat() {
        return position().value() * 4;
    }

    private Place place(int line) {
        return new Place(file, line, "voice " + voice + ", bar " + (bars + 1));
    }

    /** Reads one line of notes. */
    void read(int line, String text) throws UnreadableScore {
        var cursor = new Cursor(text);
        for (cursor.skipBlanks(); !cursor.atEnd(); cursor.skipBlanks()) {
            symbol(place(line), cursor);
        }
    }

    private void symbol(Place place, Cursor cursor) throws UnreadableScore {
        char c = cursor.peek();
        switch (c) {
            case '|' -> bar(place, cursor);
            case '!' -> decoration(place, cursor.quoted(place, '!', '!'));
            case '{' -> grace(place, cursor.quoted(place, '{', '}'));
            case '.' -> {
                cursor.next();
                staccato = true;
            }
            case '(' -> {
                cursor.next();
                if (Character.isDigit(cursor.peek())) {
                    tuplet(place, cursor);
                } else {
                    slursToOpen++;
                }
            }
            case ')' -> {
                cursor.next();
                slurs--;
                if (slurs < 0 || slursToOpen > 0) {
                    throw place.trouble("a slur ends that has not begun");
                }
            }
            case '-' -> {
                cursor.next();
                if (!afterNote || tied) {
                    throw place.trouble("a tie '-' must follow a note");
                }
                tied = true;
            }
            case 'z' -> {
                cursor.next();
                rest(place, cursor);
            }
            case '[' -> {
                if (cursor.peek(2) == ':') {
                    field(place, cursor.quoted(place, '[', ']'));
                } else {
                    var heads =
                            accidentals.heads(place, cursor.quoted(place, '[', ']'), tiedHeads());
                    note(place, heads, cursor);
                }
            }
            default -> note(place, List.of(accidentals.head(place, cursor, tiedHeads())), cursor);
        }
    }

    private List<Head> tiedHeads() {
        return tied ? drafts.getLast().heads() : List.of();
    }

    private void bar(Place place, Cursor cursor) throws UnreadableScore {
        cursor.next();
        if (cursor.peek() == '|'
                || cursor.peek() == ']') { // a double line ends a bar like any other
            cursor.next();
        }
        if (!inBar.equals(header.bar())) {
            throw place.trouble("the bar is " + inBar + " long, not " + header.meter());
        }
        bars++;
        inBar = Fraction.ZERO;
        accidentals.forget();
    }

    private void decoration(Place place, String name) throws UnreadableScore {
        boolean known =
                switch (name) {
                    case "trem" -> tremolo = true;
                    case "accent", ">" -> accent = true;
                    case "<(" -> levels.open(beat(), 1);
                    case ">(" -> levels.open(beat(), -1);
                    case "<)" -> levels.close(beat(), 1);
                    case ">)" -> levels.close(beat(), -1);
                    default -> {
                        var dynamic = Dynamic.named(name);
                        dynamic.ifPresent(it -> levels.dynamic(beat(), it));
                        yield dynamic.isPresent();
                    }
                };
        if (!known) {
            boolean hairpin = name.endsWith("(") || name.endsWith(")");
            throw place.trouble(
                    hairpin
                            ? "the hairpin !" + name + "! does not fit the one before"
                            : "unknown symbol !" + name + "!");
        }
    }

    private void grace(Place place, String inside) throws UnreadableScore {
        graces = accidentals.inOrder(place, inside.startsWith("/") ? inside.substring(1) : inside);
    }

    private void field(Place place, String inside) throws UnreadableScore {
        if (!inside.startsWith("Q:")) {
            throw place.trouble("unknown symbol [" + inside + "]");
        }
        double speed = Header.quartersPerMinute(place, inside.substring(2));
        if (!tempos.change(beat(), speed)) {
            throw place.trouble("another voice has another tempo here");
        }
    }

    // (p:q:r puts p notes in the time of q, for the next r notes.
    private void tuplet(Place place, Cursor cursor) throws UnreadableScore {
        int p = cursor.number();
        boolean compound = header.meter().matches("\\d+/8") && header.bar().over() % 3 == 0;
        int q =
                switch (p) {
                    case 2, 4, 8 -> 3;
                    case 3, 6 -> 2;
                    default -> compound ? 3 : 2;
                };
        int r = p;
        if (cursor.take(':')) {
            q = Character.isDigit(cursor.peek()) ? cursor.number() : q;
            if (cursor.take(':')) {
                r = cursor.number();
            }
        }
        if (p < 2 || p > 9 || q < 1 || r < 1 || tupletLeft > 0) {
            throw place.trouble("a tuplet of " + p + " in the time of " + q);
        }
        tupletLeft = r;
        tupletFactor = new Fraction(q, p);
    }

    private Fraction length(Place place, Cursor cursor) throws UnreadableScore {
        var length = header.unit().times(cursor.length(place));
        if (tupletLeft > 0) {
            tupletLeft--;
            length = length.times(tupletFactor);
        }
        return length;
    }

    private void rest(Place place, Cursor cursor) throws UnreadableScore {
        if (staccato || accent || tremolo || tied || !graces.isEmpty()) {
            throw place.trouble("what belongs to a note stands before a rest");
        }
        inBar = inBar.plus(length(place, cursor));
        afterNote = false;
    }

    private void note(Place place, List<Head> heads, Cursor cursor) throws UnreadableScore {
        var length = length(place, cursor);
        var sorted = heads.stream().sorted(Comparator.comparingInt(Head::semitones)).toList();
        if (tied) {
            if (!sorted.equals(drafts.getLast().heads())) {
                throw place.trouble("a tie leads to another pitch");
            }
            drafts.set(drafts.size() - 1, drafts.getLast().longer(length));
        } else {
            drafts.add(
                    new Draft(
                            position(),
                            length,
                            sorted,
                            graces,
                            slurs > 0 && afterNote,
                            staccato,
                            accent,
                            tremolo,
                            inBar.equals(Fraction.ZERO)));
        }
        slurs += slursToOpen;
        slursToOpen = 0;
        graces = List.of();
        staccato = false;
        accent = false;
        tremolo = false;
        tied = false;
        afterNote = true;
        inBar = inBar.plus(length);
    }

    /** Takes syllables, one for each note that is begun anew; slurred notes hold theirs. */
    void sing(Place place, String text) throws UnreadableScore {
        if (text.isEmpty()) {
            throw place.trouble("w: has no syllables");
        }
        syllables.addAll(Arrays.asList(text.split("\\s+")));
    }

    /** The notes of the voice, after its last line. */
    List<Note> finish() throws UnreadableScore {
        if (!inBar.equals(Fraction.ZERO)) {
            throw place(0).trouble("the bar has no '|' at its end");
        }
        var place = new Place(file, 0, "voice " + voice);
        if (slurs > 0 || slursToOpen > 0 || tied || levels.isOpen() || tupletLeft > 0) {
            throw place.trouble("a slur, tie, tuplet or hairpin has no end");
        }
        long begun = drafts.stream().filter(draft -> !draft.slurred()).count();
        if (!syllables.isEmpty() && syllables.size() != begun) {
            throw place.trouble(syllables.size() + " syllables for " + begun + " notes begun anew");
        }
        var notes = new ArrayList<Note>();
        int sung = -1;
        for (var draft : drafts) {
            sung += draft.slurred() ? 0 : 1;
            notes.add(draft.note(levels, syllables.isEmpty() ? "" : syllables.get(sung)));
        }
        return notes;
    }
}
