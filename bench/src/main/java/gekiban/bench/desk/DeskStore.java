package gekiban.bench.desk;

import gekiban.bench.catalogue.Stores;
import gekiban.catalogue.model.Character;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.SongUse;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Statement;
import gekiban.catalogue.model.Theme;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.model.Work;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * What the pages of a desk have besides releases and cues: each show gets characters, songs, works,
 * themes, and files of its episodes and tracks; an edit a show. All episodes have one file, and all
 * tracks another.
 */
public record DeskStore(long seed, Path episodeFile, Path trackFile) {
    private static final int CHARACTERS = 5;
    private static final int SONGS = 3;
    private static final int WORKS = 4;
    private static final int THEMES = 3;
    private static final int EPISODE_SECONDS = 1440;
    private static final int TRACK_SECONDS = 150;
    private static final Source BOOK =
            new Source(Source.Kind.FILE, "a book of themes", "invented/themes.json");

    /** A folder that is the home of such a desk. */
    public static Path home(Stores stores) throws IOException {
        Path sounds = Files.createDirectories(stores.work().resolve("desk-sounds"));
        var made =
                new DeskStore(
                        stores.seed(),
                        NoiseFile.of(sounds.resolve("episode.wav"), EPISODE_SECONDS),
                        NoiseFile.of(sounds.resolve("track.wav"), TRACK_SECONDS));
        return stores.withMore("desk", made::write);
    }

    private void write(Store store) throws IOException {
        for (Id show : store.read(facts -> facts.all(Kind.SHOW))) {
            store.edit(
                    "bench",
                    "themes and files of " + show,
                    edit -> {
                        new Writing(edit, show, new SplittableRandom(seed + show.number())).all();
                        return 0;
                    });
        }
    }

    /** What is written of one show. */
    private final class Writing {
        private final Edit edit;
        private final Id show;
        private final SplittableRandom random;
        private final List<Id> tracks = new ArrayList<>();
        private final List<Id> recordings = new ArrayList<>();
        private final List<Id> names = new ArrayList<>();

        Writing(Edit edit, Id show, SplittableRandom random) {
            this.edit = edit;
            this.show = show;
            this.random = random;
            for (Id release : edit.facts().of(Release.SHOW, show, Kind.RELEASE)) {
                for (Id medium : edit.facts().of(Medium.RELEASE, release, Kind.MEDIUM)) {
                    tracks.addAll(edit.facts().of(Track.MEDIUM, medium, Kind.TRACK));
                }
            }
            for (var track : edit.facts().entries(tracks).values()) {
                track.target(Track.RECORDING).ifPresent(recordings::add);
            }
            for (var recording : edit.facts().entries(recordings.subList(0, 3)).values()) {
                recording
                        .all(Common.CREDIT)
                        .forEach(credit -> credit.target().ifPresent(names::add));
            }
        }

        void all() throws StoreTrouble {
            var characters = new ArrayList<Id>();
            for (int i = 1; i <= CHARACTERS; i++) {
                Id character = titled(Kind.CHARACTER, "Yakusha " + show.number() + "-" + i);
                say(character, Character.SHOW, Value.empty(), show);
                characters.add(character);
            }
            var works = new ArrayList<Id>();
            for (int i = 1; i <= WORKS; i++) {
                Id work = titled(Kind.WORK, "Kyoku " + show.number() + "-" + i);
                say(work, Common.CREDIT, Credit.of(Credit.COMPOSER).value(), any(names));
                for (int each = 0; each < 5; each++) {
                    say(any(recordings), Recording.WORK, Value.empty(), work);
                }
                if (i > 1) {
                    say(work, Work.QUOTES, Value.empty(), works.getLast());
                }
                works.add(work);
            }
            for (int i = 1; i <= SONGS; i++) {
                Id song = titled(Kind.SONG, "Uta " + show.number() + "-" + i);
                say(song, Song.USE, new SongUse("OP", "" + i, "", "1-12").value(), show);
                say(song, Song.RECORDING, Value.empty(), any(recordings));
                say(song, Common.CREDIT, Credit.of(Credit.PERFORMER).value(), any(names));
            }
            for (int i = 1; i <= THEMES; i++) {
                Id theme = titled(Kind.THEME, "Shudai " + show.number() + "-" + i);
                say(theme, Theme.SHOW, Value.empty(), show);
                say(theme, Theme.SUBJECT, Value.empty(), any(characters));
                for (int each = 0; each < 12; each++) {
                    var statement =
                            new Statement(
                                    "slower", "" + random.nextInt(60), "", "D minor", "80", "");
                    say(theme, Theme.STATEMENT, statement.value(), any(recordings));
                }
            }
            for (Id episode : edit.facts().of(Episode.SHOW, show, Kind.EPISODE)) {
                file(episode, episodeFile, EPISODE_SECONDS);
            }
            for (Id track : tracks) {
                file(track, trackFile, TRACK_SECONDS);
            }
        }

        private Id any(List<Id> things) {
            return things.get(random.nextInt(things.size()));
        }

        private Id titled(Kind kind, String title) throws StoreTrouble {
            Id id = edit.create(kind);
            say(
                    id,
                    Common.TITLE,
                    Title.of(title, "ja", Title.Kind.ROMANISED).value(),
                    Optional.empty());
            return id;
        }

        private void file(Id of, Path file, int seconds) throws StoreTrouble {
            var value = new MediaFile(file.toString(), "", "" + seconds, "").value();
            say(of, Common.FILE, value, Optional.empty());
        }

        private void say(Id of, Field field, Value value, Id target) throws StoreTrouble {
            say(of, field, value, Optional.of(target));
        }

        private void say(Id of, Field field, Value value, Optional<Id> target) throws StoreTrouble {
            edit.add(
                    new NewFact(
                            of,
                            field,
                            value,
                            target,
                            Optional.empty(),
                            edit.source(BOOK),
                            "",
                            State.IMPORTED,
                            OptionalLong.empty()));
        }
    }
}
