package gekiban.desk.shows;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.desk.json.JsonText;
import gekiban.desk.library.KnownFile;
import gekiban.desk.library.KnownFiles;
import gekiban.desk.shows.FolderScan.Found;
import gekiban.formats.files.FolderGuess.AlbumGuess;
import gekiban.formats.files.FolderGuess.EpisodeGuess;
import gekiban.formats.files.FolderGuess.ShowGuess;
import gekiban.formats.tags.AlbumTags;
import gekiban.formats.tags.TaggedFile;
import gekiban.sound.media.MediaInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;

/** Makes drafts of what was found in a folder. */
public final class FolderDrafts {
    /** Key of the show in all drafts made here. */
    static final String SHOW = "show";

    /** Key of the release in the draft of an album. */
    static final String RELEASE = "release";

    private final KnownFiles heard;
    private final ScenesOfFile scenes;

    public FolderDrafts(KnownFiles heard, ScenesOfFile scenes) {
        this.heard = heard;
        this.scenes = scenes;
    }

    static String showKey(ShowGuess show) {
        return "show " + show.folder() + "/" + title(show);
    }

    static String albumKey(Found found, AlbumGuess album) {
        return "album " + found.folder() + "/" + album.folder() + "#" + album.title();
    }

    /** A season that is not the first is a show of its own. */
    static String title(ShowGuess show) {
        return show.season().isEmpty() || show.season().equals("1")
                ? show.title()
                : show.title() + " " + show.season();
    }

    /** The episodes of a show, with their files, chapters and subtitles. */
    Draft show(Found found, ShowGuess guess, State state) throws InterruptedException {
        String address = address(found, guess.folder()) + "#" + title(guess);
        var draft = Draft.of(new Source(Source.Kind.FILE, "names of files", address));
        var show = draft.item(Kind.SHOW, SHOW).as(state);
        if (!guess.title().isEmpty()) {
            show.says(Common.TITLE, Title.of(title(guess), "", Title.Kind.ALTERNATIVE).value());
        }
        if (guess.isFilm()) {
            show.as(State.SUGGESTED).says(Show.KIND, "film");
        }
        int unnumbered = 0;
        for (EpisodeGuess each : guess.episodes()) {
            MediaInfo info = Objects.requireNonNull(found.files().get(each.path()));
            String number = number(each.name().number());
            if (number.isEmpty()) {
                unnumbered++;
                number = guess.isFilm() ? "1" : "?" + unnumbered;
            }
            String key = "episode " + each.path();
            var episode = draft.item(Kind.EPISODE, key).at(each.path()).as(state);
            episode.says(Episode.SHOW, Value.empty(), show);
            episode.says(Episode.NUMBER, number);
            if (!each.name().title().isEmpty()) {
                episode.says(
                        Common.TITLE,
                        Title.of(each.name().title(), "", Title.Kind.ALTERNATIVE).value());
            }
            episode.as(State.IMPORTED);
            episode.says(Common.FILE, file(info, each.name().edition()));
            scenes.addTo(draft, key, info.file());
        }
        return draft.build();
    }

    /** "05" is the fifth, as "5" is. */
    private static String number(String written) {
        String number = written.replaceFirst("^0+(?=[0-9])", "");
        return number.length() > 20 ? "" : number;
    }

    /** An album by its tags, as music of the show. */
    Draft album(Found found, AlbumGuess guess, State state) {
        Path folder = found.folder().resolve(guess.folder());
        var files = new ArrayList<TaggedFile>();
        for (String path : guess.paths()) {
            MediaInfo info = Objects.requireNonNull(found.files().get(path));
            String relative =
                    guess.folder().isEmpty() ? path : path.substring(guess.folder().length() + 1);
            var sound = sound(info.file());
            files.add(
                    new TaggedFile(
                            info.file().toAbsolutePath().normalize().toString(),
                            relative,
                            info.tags(),
                            sound.map(KnownFile.Sound::seconds).orElse(info.durationSeconds()),
                            sound.map(each -> each.key().hex()).orElse("")));
        }
        String address = address(found, guess.folder()) + "#" + guess.title();
        Path name = folder.getFileName();
        var draft =
                AlbumTags.read(
                        new Source(Source.Kind.FILE, "tags", address),
                        name == null ? "" : name.toString(),
                        files);
        return withShow(draft, Covers.in(folder), state);
    }

    /** The same, with its cover, and the release as music of the show of key {@link #SHOW}. */
    private static Draft withShow(Draft draft, Optional<Path> cover, State state) {
        var items = new ArrayList<Item>();
        for (Item item : draft.items()) {
            if (item.key().equals(RELEASE)) {
                var claims = new ArrayList<>(item.claims());
                claims.add(
                        new Claim(
                                Release.SHOW,
                                Value.empty(),
                                SHOW,
                                "",
                                state,
                                "",
                                Optional.empty()));
                cover.ifPresent(picture ->
                        claims.add(
                                new Claim(
                                        Release.COVER,
                                        Value.of(picture.toString()),
                                        "",
                                        "",
                                        State.IMPORTED,
                                        "",
                                        Optional.empty())));
                items.add(item.with(claims));
            } else {
                items.add(item);
            }
        }
        items.add(Item.of(Kind.SHOW, SHOW));
        return new Draft(draft.source(), items, draft.troubles());
    }

    static Draft withoutShow(Draft draft) {
        var items = new ArrayList<Item>();
        for (Item item : draft.items()) {
            if (!item.key().equals(SHOW)) {
                items.add(
                        item.with(
                                item.claims().stream()
                                        .filter(claim -> !claim.target().equals(SHOW))
                                        .toList()));
            }
        }
        return new Draft(draft.source(), items, draft.troubles());
    }

    private static String address(Found found, String folder) {
        return found.folder().resolve(folder).toString();
    }

    private Value file(MediaInfo info, String edition) {
        Path path = info.file().toAbsolutePath().normalize();
        var sound = sound(path);
        double seconds = sound.map(KnownFile.Sound::seconds).orElse(info.durationSeconds());
        return new MediaFile(
                        path.toString(),
                        sound.map(each -> each.key().hex()).orElse(""),
                        seconds > 0 ? JsonText.decimals(seconds, 3).toPlainString() : "",
                        edition)
                .value();
    }

    private Optional<KnownFile.Sound> sound(Path file) {
        return heard.last(file.toAbsolutePath().normalize())
                .flatMap(known -> known.sounds().values().stream().findFirst());
    }
}
