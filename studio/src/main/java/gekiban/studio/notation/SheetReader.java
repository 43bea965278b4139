package gekiban.studio.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a score in the subset of ABC 2.1 that {@code docs/score.md} describes. It is strict: a bar
 * of wrong length, an unknown symbol, voices of different lengths are refused, since nobody hears a
 * missing eighth rest in a mix of ten voices. One instance reads one score.
 */
public final class SheetReader {
    private static final String DIRECTIVE = "%%gekiban";

    private final String file;
    private final Header header = new Header();
    private final Map<String, VoiceReader> voices = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final TreeMap<Double, Double> tempos = new TreeMap<>();
    private @Nullable VoiceReader current;
    private boolean inMusic;

    private SheetReader(String file) {
        this.file = file;
    }

    /**
     * @param file name of the score, for complaints
     * @param text all of it
     */
    public static Sheet read(String file, String text) throws UnreadableScore {
        return new SheetReader(file).read(text);
    }

    private Sheet read(String text) throws UnreadableScore {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            take(new Place(file, number, ""), line.strip());
        }
        return finished(new Place(file, 0, ""));
    }

    private void take(Place place, String line) throws UnreadableScore {
        if (line.startsWith(DIRECTIVE) && !inMusic) {
            header.directive(place, line.substring(DIRECTIVE.length()));
        } else if (line.isEmpty() || line.startsWith("%") && !line.startsWith(DIRECTIVE)) {
            return;
        } else if (line.length() > 1
                && line.charAt(1) == ':'
                && Character.isLetter(line.charAt(0))) {
            field(place, line.charAt(0), line.substring(2).strip());
        } else if (current == null) {
            throw place.trouble("there are notes, but no V: has begun a voice");
        } else {
            current.read(place.line(), line);
        }
    }

    private void field(Place place, char name, String value) throws UnreadableScore {
        if (name == 'V' && inMusic) {
            voice(place, value);
        } else if (name == 'w' && current != null) {
            current.sing(place, value);
        } else if (inMusic) {
            throw place.trouble("a field '" + name + ":' cannot stand among the music");
        } else {
            header.field(place, name, value);
            if (name == 'K') {
                header.complete(place);
                inMusic = true;
            }
        }
    }

    private void voice(Place place, String value) throws UnreadableScore {
        String voice = value.split("\\s", 2)[0];
        if (header.parts().stream().noneMatch(part -> part.voice().equals(voice))) {
            throw place.trouble("voice " + voice + " has no %%gekiban voice=" + voice);
        }
        if (voices.containsKey(voice)) {
            throw place.trouble("voice " + voice + " begins twice");
        }
        int quote = value.indexOf("name=\"");
        names.put(voice, quote < 0 ? voice : value.substring(quote + 6).replaceAll("\".*", ""));
        current = new VoiceReader(file, voice, header, this::tempo);
        voices.put(voice, current);
    }

    /** Every voice may change the tempo of all; two may not change it to different ones. */
    private boolean tempo(double beat, double quartersPerMinute) {
        Double other = tempos.putIfAbsent(beat, quartersPerMinute);
        return other == null || other == quartersPerMinute;
    }

    private Sheet finished(Place place) throws UnreadableScore {
        int bars = 0;
        var parts = new ArrayList<Part>();
        for (var part : header.parts()) {
            var voice = voices.get(part.voice());
            if (voice == null) {
                throw place.trouble("voice " + part.voice() + " has no notes");
            }
            var notes = voice.finish();
            if (parts.isEmpty()) {
                bars = voice.bars();
            } else if (voice.bars() != bars) {
                throw place.trouble(
                        "voice "
                                + part.voice()
                                + " has "
                                + voice.bars()
                                + " bars, the first voice "
                                + bars);
            }
            parts.add(withNotes(part, names.getOrDefault(part.voice(), part.voice()), notes));
        }
        if (parts.isEmpty()) {
            throw place.trouble("no K: has begun the music");
        }
        tempos.putIfAbsent(0.0, header.quartersPerMinute());
        var changes = new ArrayList<TempoMap.Change>();
        tempos.forEach((beat, speed) -> changes.add(new TempoMap.Change(beat, speed)));
        return header.sheet(bars, new TempoMap(changes), parts);
    }

    private static Part withNotes(Part part, String name, List<Note> notes) {
        return new Part(
                part.voice(),
                name,
                part.instrument(),
                part.pan(),
                part.gainDb(),
                part.room(),
                part.humanMs(),
                part.pedal(),
                notes);
    }
}
