package gekiban.bench.listen;

import gekiban.studio.mix.Codec;
import gekiban.studio.mix.Layout;
import gekiban.studio.mix.Material;
import gekiban.studio.mix.MixSettings;
import gekiban.studio.mix.Treatment;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What is done to a show, by a name for options and tables. */
public enum NamedSet {
    PLAIN(s -> s),
    SHORT(MixSettings::withShortCues),
    /** A film on video of 25 frames a second. */
    PAL(s -> speed(s, 25 / 24.0)),
    /** The other way. */
    SLOW(s -> speed(s, 24 / 25.0)),
    /** Between 24 frames a second and 23.976. */
    NTSC(s -> speed(s, 1001 / 1000.0)),
    /** A clock that is 40 parts per million off. */
    CLOCK(s -> s.withTreatment(new Treatment(1, 40, 0, false))),
    SURROUND(s -> s.withForm(Codec.AC3, Layout.SURROUND)),
    MONO(s -> s.withForm(Codec.AAC, Layout.MONO)),
    OPUS(s -> s.withForm(Codec.OPUS, Layout.STEREO)),
    MP3(s -> s.withForm(Codec.MP3, Layout.STEREO)),
    AC3(s -> s.withForm(Codec.AC3, Layout.STEREO)),
    /** Tape that wanders by 0.2 %, and another master than the album's. */
    TAPE(s -> s.withTreatment(new Treatment(1, 0, 0.002, true))),
    /** The album at hand is another than the one that plays. */
    FOREIGN(NamedSet::needForeignAlbum);

    private final UnaryOperator<MixSettings> change;

    NamedSet(UnaryOperator<MixSettings> change) {
        this.change = change;
    }

    /** The set of that name, in lower case. */
    static NamedSet parse(String name) {
        return Arrays.stream(values())
                .filter(set -> set.toString().equals(name))
                .findAny()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no set is called "
                                        + name
                                        + "; there are "
                                        + Arrays.toString(values())));
    }

    /** The settings with what is done. */
    public MixSettings of(MixSettings plain) {
        var settings = change.apply(plain);
        return this == FOREIGN ? settings : withoutForeignAlbum(settings);
    }

    private static MixSettings speed(MixSettings settings, double speed) {
        return settings.withTreatment(new Treatment(speed, 0, 0, false));
    }

    private static MixSettings needForeignAlbum(MixSettings settings) {
        if (settings.material().foreignAlbum() == null) {
            throw new IllegalArgumentException("the set foreign needs --foreign-album");
        }
        return settings;
    }

    private static MixSettings withoutForeignAlbum(MixSettings s) {
        var m = s.material();
        return s.withMaterial(new Material(m.album(), m.speech(), m.effects(), null));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
