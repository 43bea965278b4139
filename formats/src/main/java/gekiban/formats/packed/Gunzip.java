package gekiban.formats.packed;

import gekiban.formats.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and stops where a file grows beyond all measure. */
public final class Gunzip {
    /** Nothing that is read here is longer, bytes. */
    public static final int MOST = 512 << 20;

    /**
     * So often its own length and no more. Lists as XML or JSON pack to a tenth, with many blanks
     * to a fiftieth; gzip itself can do a thousandth, and only does it for one byte repeated.
     */
    private static final int MOST_TIMES = 250;

    /** Below this the ratio says nothing, bytes. */
    private static final int SMALL = 1 << 20;

    private Gunzip() {}

    /**
     * What was inside.
     *
     * @param bytes all of it, or what comes before the damage
     * @param trouble what is wrong with the packing, if anything is: cut, damaged
     */
    public record Unpacked(byte[] bytes, Optional<String> trouble) {}

    public static boolean isPacked(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    /**
     * @param most longer content is refused, bytes; never more than {@link #MOST}
     * @throws Unreadable when nothing can be unpacked, or too much
     */
    public static Unpacked unpack(byte[] packed, int most) throws Unreadable {
        int limit = Math.min(most, MOST);
        var out = new ByteArrayOutputStream((int) Math.min(limit, 4L * packed.length + 1024));
        String trouble = copy(packed, out, limit + 1L);
        if (out.size() > limit) {
            throw new Unreadable("unpacked it is longer than " + limit + " bytes");
        }
        if (out.size() == 0 && !trouble.isEmpty()) {
            throw new Unreadable(trouble);
        }
        return new Unpacked(
                out.toByteArray(), Optional.of(trouble).filter(text -> !text.isEmpty()));
    }

    /** The first bytes of what is inside, fewer where there are no more or it is damaged. */
    public static byte[] head(byte[] packed, int length) {
        var out = new ByteArrayOutputStream(length);
        try {
            copy(packed, out, length);
        } catch (Unreadable e) {
            return new byte[0];
        }
        return out.toByteArray();
    }

    /** Copies up to so many bytes; gives what is wrong, or empty. */
    private static String copy(byte[] packed, ByteArrayOutputStream out, long most)
            throws Unreadable {
        byte[] part = new byte[1 << 15];
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed), part.length)) {
            while (out.size() < most) {
                int count = in.read(part, 0, (int) Math.min(part.length, most - out.size()));
                if (count < 0) {
                    return "";
                }
                out.write(part, 0, count);
                if (out.size() > SMALL && out.size() / MOST_TIMES > packed.length) {
                    throw new Unreadable(
                            "unpacked it is more than " + MOST_TIMES + " times as long as packed");
                }
            }
            return "";
        } catch (EOFException e) {
            return "the gzip file is cut: its end is missing";
        } catch (IOException e) {
            return "the gzip file is damaged: " + e.getMessage();
        }
    }
}
