package gekiban.desk.catalogue;

import gekiban.formats.Format;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file that was read because its format is known.
 *
 * @param bytes all of it; of a gzip file what is inside
 */
record FileContent(Format format, byte[] bytes) {
    /** So much may come out of a gzip file, bytes. */
    static final int MOST_UNPACKED = 512 << 20;

    private static final int MEBI = 1 << 20;

    /**
     * Reads a file once from its beginning to its end, and no further than its format allows.
     *
     * @param name without folders
     * @throws Refused when it is of no format, too long or cut off; without its name
     */
    static FileContent read(InputStream in, String name, Formats formats) throws IOException {
        var buffered = new BufferedInputStream(in, Formats.HEAD);
        boolean packed = isGzip(buffered);
        try {
            InputStream inside = packed ? new GZIPInputStream(buffered, Formats.HEAD) : buffered;
            byte[] head = inside.readNBytes(Formats.HEAD);
            if (head.length == 0) {
                throw new Refused("is empty");
            }
            String insideName =
                    packed && name.toLowerCase(Locale.ROOT).endsWith(".gz")
                            ? name.substring(0, name.length() - 3)
                            : name;
            Format format =
                    formats.of(insideName, head)
                            .orElseThrow(() ->
                                    new Refused(
                                            "is no file that can be imported; those are: "
                                                    + formats.names()));
            int most = packed ? Math.min(format.mostBytes(), MOST_UNPACKED) : format.mostBytes();
            byte[] rest = inside.readNBytes(Math.max(0, most - head.length));
            if (head.length > most || inside.read() >= 0) {
                throw new Refused(
                        "is longer than a "
                                + format.name()
                                + " can be ("
                                + size(most)
                                + (packed ? " unpacked)" : ")"));
            }
            byte[] bytes = Arrays.copyOf(head, head.length + rest.length);
            System.arraycopy(rest, 0, bytes, head.length, rest.length);
            return new FileContent(format, bytes);
        } catch (EOFException e) {
            throw new Refused("is cut off: the gzip file has no end", e);
        } catch (ZipException e) {
            throw new Refused("is a damaged gzip file: " + e.getMessage(), e);
        }
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean is = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return is;
    }

    private static String size(int bytes) {
        return bytes >= MEBI ? bytes / MEBI + " MB" : bytes + " bytes";
    }
}
