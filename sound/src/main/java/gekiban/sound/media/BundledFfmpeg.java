package gekiban.sound.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Takes ffmpeg out of the jar it comes in.
 *
 * <p>The jar of org.bytedeco has the programs and their shared libraries side by side in one folder
 * a platform, and they find one another when they are side by side on disk. The jar's own loader
 * needs 1.4 s for what are a few file copies, so they are copied here.
 *
 * <p>A folder holds one version. It is filled under a temporary name, with a list of what belongs
 * into it written last, and then renamed: two processes may do so at once, and one that is killed
 * leaves nothing that looks finished. Caches are cleaned by others, so each use compares the sizes
 * on the list with what is there, and fills the folder anew when they differ.
 */
final class BundledFfmpeg {

    private static final String POM = "/META-INF/maven/org.bytedeco/ffmpeg/pom.properties";
    private static final String LIST = "contents";

    /** Wrappers for Java, which nobody here loads. */
    private static final String JAVA_WRAPPER = "libjni";

    private final Path cache;

    /**
     * @param cache folder of this program's regained files; made when it is not there
     */
    BundledFfmpeg(Path cache) {
        this.cache = cache;
    }

    /** Where the user's cached files belong (XDG Base Directory Specification). */
    static Path cacheFolder(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path base =
                named.startsWith("/")
                        ? Path.of(named)
                        : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("gekiban");
    }

    Ffmpeg locate() throws IOException {
        Path folder = cache.resolve("ffmpeg-" + version());
        if (!isComplete(folder)) {
            try {
                extract(folder);
            } catch (IOException e) {
                throw new IOException(
                        "cannot take ffmpeg out into %s (%s); set XDG_CACHE_HOME to a folder with 80 MB left"
                                .formatted(cache, e),
                        e);
            }
        }
        return startable(
                folder,
                new Ffmpeg(folder.resolve("ffmpeg"), folder.resolve("ffprobe"), libavutil(folder)));
    }

    private static String version() throws IOException {
        try (InputStream in = BundledFfmpeg.class.getResourceAsStream(POM)) {
            if (in == null) {
                throw new IOException("ffmpeg's jar is not on the class path");
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }

    /** The jar's name for this machine: linux-x86_64, linux-arm64, macosx-x86_64, macosx-arm64. */
    static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        return (os.startsWith("mac") ? "macosx" : "linux")
                + (arch.equals("aarch64") ? "-arm64" : "-x86_64");
    }

    private static boolean isComplete(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(LIST));
            for (String line : lines) {
                int blank = line.indexOf(' ');
                long size = Long.parseLong(line.substring(0, blank));
                if (Files.size(folder.resolve(line.substring(blank + 1))) != size) {
                    return false;
                }
            }
            return !lines.isEmpty();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void extract(Path folder) throws IOException {
        Files.createDirectories(cache);
        Path temporary = Files.createTempDirectory(cache, "ffmpeg-");
        try {
            var list = new ArrayList<String>();
            try (JarFile jar = open()) {
                String inside = "org/bytedeco/ffmpeg/" + platform() + "/";
                for (JarEntry entry : jar.stream().toList()) {
                    String name = entry.getName();
                    if (!name.startsWith(inside) || entry.isDirectory()) {
                        continue;
                    }
                    String plain = name.substring(inside.length());
                    if (!plain.contains("/") && !plain.startsWith(JAVA_WRAPPER)) {
                        Path target = temporary.resolve(plain);
                        try (InputStream in = jar.getInputStream(entry)) {
                            list.add(Files.copy(in, target) + " " + plain);
                        }
                        if (plain.startsWith("ff") && !target.toFile().setExecutable(true)) {
                            throw new IOException(target + " cannot be made executable");
                        }
                    }
                }
            }
            Files.write(temporary.resolve(LIST), list);
            putInPlace(temporary, folder);
        } finally {
            delete(temporary);
        }
    }

    private static JarFile open() throws IOException {
        String name = "/org/bytedeco/ffmpeg/" + platform() + "/ffmpeg";
        URL program = BundledFfmpeg.class.getResource(name);
        if (program == null) {
            throw new IOException("the program was built for another platform than " + platform());
        }
        URLConnection connection = program.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            return inJar.getJarFile();
        }
        throw new IOException(program + " is not in a jar");
    }

    /** Renames, unless another process was faster with a whole one. */
    private void putInPlace(Path temporary, Path folder) throws IOException {
        if (isComplete(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            Path damaged = Files.createTempDirectory(cache, "ffmpeg-damaged-");
            try {
                Files.move(folder, damaged.resolve("was"));
            } catch (IOException e) {
                // Another process moved it away in between: all the same.
            }
            delete(damaged);
        }
        try {
            Files.move(temporary, folder);
        } catch (IOException e) {
            if (!isComplete(folder)) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static Path libavutil(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("libavutil."))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no libavutil in " + folder));
        }
    }

    /**
     * The same, started once to see that it does; with the PATH's programs where it does not. On
     * Linux it is linked to libraries of the desktop (X, ALSA, PulseAudio) that a bare server
     * lacks: a {@link StandInLibrary} takes the place of each that the loader misses. That it
     * started is kept beside the list.
     */
    private static Ffmpeg startable(Path folder, Ffmpeg ffmpeg) throws IOException {
        Path started = folder.resolve("started");
        if (Files.exists(started)) {
            return ffmpeg;
        }
        String complaint = complaintAtStart(ffmpeg.executable());
        Optional<String> missing = StandInLibrary.missing(complaint);
        while (missing.isPresent()) {
            StandInLibrary.write(folder, missing.get());
            complaint = complaintAtStart(ffmpeg.executable());
            Optional<String> next = StandInLibrary.missing(complaint);
            missing = next.equals(missing) ? Optional.empty() : next;
        }
        if (complaint.isEmpty()) {
            Files.write(started, List.of());
            return ffmpeg;
        }
        Optional<Path> other = onPath("ffmpeg");
        Optional<Path> otherProbe = onPath("ffprobe");
        if (other.isPresent() && otherProbe.isPresent()) {
            return new Ffmpeg(other.get(), otherProbe.get(), ffmpeg.libavutil());
        }
        throw new IOException(
                "the bundled ffmpeg does not start ("
                        + complaint
                        + "); install ffmpeg, which is then used instead");
    }

    private static String complaintAtStart(Path executable) throws IOException {
        try (Child child = Child.start(List.of(executable.toString(), "-version"))) {
            child.output().readAllBytes();
            int status = child.await();
            return status == 0
                    ? ""
                    : Complaint.of(child.standardError(), "it ends with status " + status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Optional<Path> onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(":", -1))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
