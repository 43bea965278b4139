package gekiban.cli;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.files.WholeFile;
import gekiban.desk.library.Tools;
import gekiban.desk.reviews.Pictures;
import gekiban.desk.settings.Setting;
import gekiban.desk.settings.Settings;
import gekiban.sound.media.Ffmpeg;
import gekiban.web.site.OneReview;
import gekiban.web.site.Publishing;
import gekiban.web.site.Wishes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code gekiban publish}: what is published, as a site that needs no server. */
@Command(
        name = "publish",
        description = {
            "Makes a static site of the reviews and lists that are published, with the shows,"
                    + " releases and people that they lead to. It works from a file system and on"
                    + " any host.",
            "A folder that is not empty and no site of this program is not touched; of one that is,"
                    + " only what changed is made anew."
        })
final class PublishCommand extends CatalogueCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of the site; with --one or --wordpress the file to write.")
    private @Nullable Path target;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "Where the site will be found, with a slash at its end. Without it there are no"
                            + " Atom feed and no sitemap, which need it.")
    private @Nullable String address;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the site is called.")
    private @Nullable String title;

    @Option(
            names = "--reply",
            paramLabel = "ADDRESS",
            description =
                    "Where readers send answers, mailto:you@example.org or https://...: a link under"
                            + " each review and list.")
    private @Nullable String reply;

    @Option(
            names = "--clips",
            description =
                    "Allow spans of recordings to be cut out and published as Opus files (default:"
                            + " readers choose their own file of the track, which stays with them).")
    private boolean clips;

    @Option(
            names = "--clip-length",
            paramLabel = "SECONDS",
            description = "The longest of these; of longer spans their beginning (default: 30).")
    private @Nullable String clipLength;

    @Option(names = "--all", description = "Make pages of all shows and releases of the catalogue.")
    private boolean all;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "The language of its words, en or ja (default: en).")
    private String language = "en";

    @Option(
            names = "--one",
            paramLabel = "ID",
            description =
                    "Write one review, such as text/12, as one HTML file that needs no other; clips"
                            + " stand in it where they are allowed.")
    private @Nullable String one;

    @Option(
            names = "--wordpress",
            paramLabel = "ID",
            description =
                    "Write one review as HTML for the editor of WordPress (default: to standard"
                            + " output). With --clips and --address its players play the clips of"
                            + " the published site.")
    private @Nullable String wordPress;

    @Override
    void check() {
        if (!List.of("en", "ja").contains(language)) {
            throw new ParameterException(
                    spec().commandLine(), "--language is en or ja, not " + language);
        }
        if (one != null && wordPress != null) {
            throw new ParameterException(
                    spec().commandLine(), "--one and --wordpress do not go together");
        }
        if (target == null && wordPress == null) {
            throw new ParameterException(
                    spec().commandLine(),
                    one == null ? "which folder is to hold the site?" : "which file is it to be?");
        }
    }

    /** {@code text/12}, or the number alone. */
    private Id review(String written) {
        String id = written.matches("[0-9]{1,15}") ? "text/" + written : written;
        return Id.of(id)
                .filter(found -> found.kind() == Kind.TEXT)
                .orElseThrow(() ->
                        new ParameterException(
                                spec().commandLine(),
                                "'" + written + "' is no review such as text/12"));
    }

    @Override
    int run(Store catalogue) throws IOException, InterruptedException {
        Settings settings = desk().settings(given());
        String single = one == null ? wordPress : one;
        return single == null
                ? site(catalogue, settings, Objects.requireNonNull(target))
                : single(catalogue, settings, review(single));
    }

    private int single(Store catalogue, Settings settings, Id id)
            throws IOException, InterruptedException {
        var review =
                new OneReview(
                        catalogue,
                        new Tools(Ffmpeg::bundled),
                        wishes(settings),
                        settings.threads());
        var written = one == null ? review.wordPress(id) : review.file(id);
        written.troubles().forEach(screen()::say);
        Path file = target;
        if (file == null) {
            screen().print(written.html());
        } else {
            byte[] bytes = written.html().getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, out -> out.write(bytes));
            print(
                    List.of(Text.oneLine(file.toString())),
                    json -> {
                        json.writeStartObject();
                        json.writeStringProperty("file", file.toString());
                        json.writeEndObject();
                    });
        }
        return written.troubles().isEmpty() ? Exit.OK : Exit.SOME_FAILED;
    }

    private Wishes wishes(Settings settings) {
        var site = settings.site();
        return new Wishes(
                site.address(),
                site.reply(),
                site.clips(),
                site.clipSeconds(),
                all,
                language,
                site.title());
    }

    private int site(Store catalogue, Settings settings, Path folder)
            throws IOException, InterruptedException {
        var publishing =
                new Publishing(
                        catalogue,
                        new Tools(Ffmpeg::bundled),
                        new Pictures(settings.home().pictures()),
                        wishes(settings),
                        settings.threads());
        var published = publishing.publish(folder);
        if (settings.site().address().isEmpty()) {
            screen().say(
                            "without --address there are no feed.xml and sitemap.xml: they name"
                                    + " where the site will be found");
        }
        published.troubles().forEach(screen()::say);
        var lines = new ArrayList<String>();
        lines.add(
                Text.oneLine(folder.toString())
                        + ": "
                        + published.pages()
                        + " pages, "
                        + published.rendered()
                        + " made anew, "
                        + published.written()
                        + " files written, "
                        + published.deleted()
                        + " deleted"
                        + (published.clips() > 0 ? ", " + published.clips() + " clips cut" : ""));
        print(
                lines,
                json -> {
                    json.writeStartObject();
                    json.writeNumberProperty("pages", published.pages());
                    json.writeNumberProperty("made", published.rendered());
                    json.writeNumberProperty("written", published.written());
                    json.writeNumberProperty("deleted", published.deleted());
                    json.writeNumberProperty("clips", published.clips());
                    json.writeArrayPropertyStart("troubles");
                    published.troubles().forEach(json::writeString);
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return published.troubles().isEmpty() ? Exit.OK : Exit.SOME_FAILED;
    }

    private Map<Setting, String> given() {
        var given = new EnumMap<Setting, String>(Setting.class);
        put(given, Setting.SITE_ADDRESS, address);
        put(given, Setting.SITE_TITLE, title);
        put(given, Setting.REPLY, reply);
        put(given, Setting.CLIP_LENGTH, clipLength);
        if (clips) {
            given.put(Setting.CLIPS, "yes");
        }
        return given;
    }

    private static void put(Map<Setting, String> given, Setting setting, @Nullable String value) {
        if (value != null) {
            given.put(setting, value);
        }
    }
}
