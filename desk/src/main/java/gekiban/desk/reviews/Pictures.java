package gekiban.desk.reviews;

import gekiban.desk.catalogue.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pictures that stand before texts. Each lies in the home under a name made of its content, so that
 * the same picture is there once and none is ever another than it was.
 */
public final class Pictures {
    public static final int MOST_BYTES = 10 << 20;

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.(?:png|jpg|webp|gif)");
    private static final int NAME_BYTES = 16;

    /** What files of a sort begin with, ISO 8859-1; a full stop stands for any byte. */
    private enum Sort {
        PNG("png", "image/png", "\u0089PNG\r\n\u001a\n"),
        JPEG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff"),
        WEBP("webp", "image/webp", "RIFF....WEBP"),
        GIF("gif", "image/gif", "GIF8");

        private final String ending;
        private final String type;
        private final byte[] head;

        Sort(String ending, String type, String head) {
            this.ending = ending;
            this.type = type;
            this.head = head.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean isOf(byte[] picture) {
            for (int i = 0; i < head.length; i++) {
                if (i >= picture.length || head[i] != '.' && head[i] != picture[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Path folder;

    /**
     * @param folder made when there is something to keep
     */
    public Pictures(Path folder) {
        this.folder = folder;
    }

    /**
     * A picture that is here.
     *
     * @param type such as {@code image/png}
     */
    public record Picture(Path file, String type) {}

    /**
     * Keeps a picture.
     *
     * @return its name
     * @throws Refused when it is too large, or no PNG, JPEG, WebP or GIF
     */
    public String keep(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused("a picture of more than " + (MOST_BYTES >> 20) + " MB is not kept");
        }
        Sort sort =
                Arrays.stream(Sort.values())
                        .filter(each -> each.isOf(bytes))
                        .findFirst()
                        .orElseThrow(() -> new Refused("no PNG, JPEG, WebP or GIF picture"));
        String name = digest(bytes) + "." + sort.ending;
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
        return name;
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The picture of a name; empty when the name is none of ours or its file is gone. */
    public Optional<Picture> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        return Arrays.stream(Sort.values())
                .filter(sort -> name.endsWith("." + sort.ending))
                .filter(sort -> Files.isRegularFile(file))
                .map(sort -> new Picture(file, sort.type))
                .findFirst();
    }

    /** Whether a text's picture is a file that this keeps, not one elsewhere. */
    public static boolean isKept(String picture) {
        return NAME.matcher(picture).matches();
    }
}
