package gekiban.web.jobs;

import gekiban.desk.pages.job.JobPage;
import gekiban.desk.shows.FolderScan.Found;
import gekiban.formats.files.FolderGuess.AlbumGuess;
import gekiban.formats.files.FolderGuess.ShowGuess;
import gekiban.web.http.Times;

/** What was found in a folder, as the form has it. */
public final class FoundRows {
    private final Found found;

    private FoundRows(Found found) {
        this.found = found;
    }

    public static FoundRows of(JobPage page) {
        return new FoundRows(page.job().found().orElseThrow());
    }

    /** A season that is not the first is a show of its own. */
    public static String title(ShowGuess show) {
        boolean isFirst = show.season().isEmpty() || show.season().equals("1");
        return isFirst ? show.title() : show.title() + " " + show.season();
    }

    /** An album with its number, as on its back. */
    public static String named(AlbumGuess album) {
        return (album.name().catalogueNumber() + " " + album.title()).strip();
    }

    /** How long a file is. */
    public String length(String path) {
        double seconds = seconds(path);
        return seconds > 0 ? Times.whole(seconds) : "";
    }

    public String length(AlbumGuess album) {
        double seconds = album.paths().stream().mapToDouble(this::seconds).sum();
        return seconds > 0 ? Times.whole(seconds) : "";
    }

    private double seconds(String path) {
        var file = found.files().get(path);
        return file == null ? 0 : file.durationSeconds();
    }
}
