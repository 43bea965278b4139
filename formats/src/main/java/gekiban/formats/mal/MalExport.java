package gekiban.formats.mal;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Watching;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.CleanText;
import gekiban.formats.anime.Encoded;
import gekiban.formats.anime.Finish;
import gekiban.formats.anime.Words;
import java.util.Locale;

/**
 * The XML in which MyAnimeList exports a list of anime, in its several ages: states as words or
 * numbers, {@code <myinfo>} inside the root or beside it, owned copies as {@code my_storage} or
 * {@code my_dvd} (which are not read). Lists of manga are refused.
 */
public final class MalExport implements Format {
    /** The longest lists have some ten thousand entries of 1 KB. */
    private static final int MOST_BYTES = 32 << 20;

    @Override
    public String name() {
        return "MyAnimeList export";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public boolean looksLike(String fileName, byte[] head) {
        String text = Encoded.text(head);
        return text.contains("<myanimelist")
                || text.contains("<series_animedb_id>")
                || text.contains("<myinfo>");
    }

    @Override
    public Draft read(Source source, byte[] bytes) throws Unreadable {
        var list = MalList.read(bytes);
        if (list.entries().isEmpty() && list.manga() > 0) {
            throw new Unreadable("a list of manga; lists of anime are read");
        }
        var draft = Draft.of(source);
        for (MalList.Entry entry : list.entries()) {
            show(draft, entry, list.user());
        }
        if (list.manga() > 0) {
            draft.trouble("left out, for they are manga: " + list.manga());
        }
        list.trouble().ifPresent(draft::trouble);
        return Finish.of(draft, "no anime of a MyAnimeList export is in it");
    }

    private static void show(Draft.Builder draft, MalList.Entry entry, String user) {
        String place = "line " + entry.line();
        String id = Words.number(entry.text("series_animedb_id"));
        String title = CleanText.line(CleanText.unescaped(entry.text("series_title")));
        if (id.isEmpty() && title.isEmpty()) {
            draft.trouble(place + ": an anime without id and title");
            return;
        }
        var show =
                draft.item(Kind.SHOW, id.isEmpty() ? "mal title " + title : "mal " + id).at(place);
        if (!title.isEmpty()) {
            show.says(Common.TITLE, Words.romanised(title, "").value());
        }
        show.says(Show.KIND, kind(entry.text("series_type")));
        String episodes = entry.text("series_episodes");
        show.says(Show.EPISODE_COUNT, episodes.equals("0") ? "" : Words.clipped(episodes));
        if (!id.isEmpty()) {
            show.says(Common.EXTERNAL_ID, new ExternalId(ExternalId.MAL, id).value());
        }
        String state = state(entry);
        if (!state.isEmpty()) {
            show.says(Show.WATCHING, watching(draft, place, entry, state, user).value());
        } else if (!entry.text("my_status").isEmpty()) {
            String status = Words.clipped(entry.text("my_status"));
            draft.trouble(place + ": no status is called \"" + status + "\"");
        }
    }

    private static Watching watching(
            Draft.Builder draft, String place, MalList.Entry entry, String state, String user) {
        String score = Words.number(entry.text("my_score"));
        return new Watching(
                state,
                user,
                score.isEmpty() ? "" : score + "/10",
                Words.whole(entry.text("my_watched_episodes")),
                Words.date(draft, place, "my_start_date", entry.text("my_start_date")),
                Words.date(draft, place, "my_finish_date", entry.text("my_finish_date")),
                Words.number(entry.text("my_times_watched")),
                note(entry));
    }

    private static String note(MalList.Entry entry) {
        String comments = CleanText.lines(entry.texts().getOrDefault("my_comments", ""));
        String tags = entry.text("my_tags");
        if (tags.isEmpty()) {
            return comments;
        }
        return (comments.isEmpty() ? "" : comments + "\n") + "tags: " + tags;
    }

    /** By word, or by the number that old exports have. */
    private static String kind(String type) {
        return switch (type) {
            case "1" -> "tv";
            case "2" -> "ova";
            case "3" -> "film";
            case "4" -> "special";
            case "5" -> "ona";
            case "6" -> "music_video";
            default -> Words.kind(type);
        };
    }

    private static String state(MalList.Entry entry) {
        String again = entry.text("my_rewatching").toLowerCase(Locale.ROOT);
        if (again.equals("1") || again.equals("yes")) {
            return "repeating";
        }
        String status = entry.text("my_status").toLowerCase(Locale.ROOT);
        return switch (status.replace("-", "").replace(" ", "")) {
            case "1", "watching" -> "watching";
            case "2", "completed" -> "completed";
            case "3", "onhold" -> "on_hold";
            case "4", "dropped" -> "dropped";
            case "6", "plantowatch" -> "planned";
            default -> "";
        };
    }
}
