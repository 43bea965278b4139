package gekiban.desk.shows;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.sound.media.SoundKey;
import java.util.List;
import java.util.Optional;

/** Finds things of the catalogue by the sound that was heard in their files. */
final class SoundMap {
    private static final Field FILE = Common.FILE;

    private final Facts facts;

    SoundMap(Facts facts) {
        this.facts = facts;
    }

    private static String key(SoundKey sound) {
        return FILE.key(new MediaFile("", sound.hex(), "", "").value());
    }

    /** The episodes of a sound: one, unless somebody has the file under two numbers. */
    List<Id> episodes(SoundKey sound) {
        return facts.withKey(Kind.EPISODE, key(sound));
    }

    /** The tracks that hold a sound. */
    List<Id> tracks(SoundKey sound) {
        return facts.withKey(Kind.TRACK, key(sound));
    }

    /** What is recorded there. */
    Optional<Id> recording(SoundKey sound) {
        return facts.entries(tracks(sound)).values().stream()
                .flatMap((Entry track) -> track.target(Track.RECORDING).stream())
                .findFirst();
    }
}
