package gekiban.desk.listening;

import gekiban.desk.cues.Track;
import gekiban.listen.Listener;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A digest of several texts, SHA-256. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /** 64 lower-case hexadecimal digits; ends the use of this object. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Of a listening: the engine, the tracks in their order, and how results show them.
     *
     * @return empty when the engine cannot be told from others, as in a development environment:
     *     listen anew
     */
    static Optional<String> of(Shelf shelf) {
        return engine().map(engine -> {
            var digest = new Fingerprint();
            digest.add(engine);
            shelf.folders().forEach(folder -> digest.add(folder.toString()));
            shelf.albums().forEach(album -> digest.add(album.toString()));
            shelf.tracks().stream()
                    .flatMap(List<Track>::stream)
                    .forEach(track -> digest.add(track.toString()));
            return digest.hex();
        });
    }

    /** Size and time of the jar that the engine comes in: another build may hear other things. */
    private static Optional<String> engine() {
        try {
            var source = Listener.class.getProtectionDomain().getCodeSource();
            if (source == null) {
                return Optional.empty();
            }
            var jar = Path.of(source.getLocation().toURI());
            var attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(attributes.size() + " " + attributes.lastModifiedTime())
                    : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
