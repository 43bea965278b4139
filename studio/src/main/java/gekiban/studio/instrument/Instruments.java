package gekiban.studio.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All players by the names that scores give them. Thread-safe, as they keep no state. */
public final class Instruments {
    private final Map<String, Instrument> byName = new LinkedHashMap<>();

    public Instruments() {
        byName.put("girls", new Choir(Choir.GIRLS));
        byName.put("choir", new Choir(Choir.MIXED));
        byName.put("solo", new Choir(Choir.SOLO));
        byName.put("glock", new Struck(Struck.GLOCKENSPIEL));
        byName.put("bell", new Struck(Struck.BELL));
        byName.put("box", new Struck(Struck.BOX));
        byName.put("flute", new Wind(Wind.FLUTE));
        byName.put("whistle", new Wind(Wind.WHISTLE));
        byName.put("clarinet", new Wind(Wind.CLARINET));
        byName.put("violins", new Bowed(Bowed.VIOLINS));
        byName.put("violas", new Bowed(Bowed.VIOLAS));
        byName.put("celli", new Bowed(Bowed.CELLI));
        byName.put("basses", new Bowed(Bowed.BASSES));
        byName.put("violin", new Bowed(Bowed.VIOLINS.solo()));
        byName.put("cello", new Bowed(Bowed.CELLI.solo()));
        byName.put("guitar", new Plucked(Plucked.GUITAR));
        byName.put("harp", new Plucked(Plucked.HARP));
        byName.put("koto", new Plucked(Plucked.KOTO));
        byName.put("pizz", new Plucked(Plucked.PIZZICATO));
        byName.put("bass", new Plucked(Plucked.BASS));
        byName.put("piano", new Piano());
        byName.put("taiko", new Drum(Drum.TAIKO));
        byName.put("frame", new Drum(Drum.HAND_DRUM));
        byName.put("shaker", new Shaker());
        byName.put("tambura", new Drone());
    }

    /** The names, in the order of families. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /**
     * The player of a name.
     *
     * @throws IllegalArgumentException for a name that is not one of {@link #names}
     */
    public Instrument named(String inst) {
        var instrument = byName.get(inst);
        if (instrument == null) {
            throw new IllegalArgumentException(
                    "no instrument " + inst + "; there are " + String.join(", ", byName.keySet()));
        }
        return instrument;
    }
}
