package gekiban.web.http;

import gekiban.desk.catalogue.Moment;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were made, packed, for whoever asks for the same in the same way before the catalogue
 * changes. To unpack one takes a tenth of the time that it takes to make it. The one asked for
 * longest ago goes first. For any number of threads.
 */
public final class KeptPages {
    /** Beside its bytes: keys, arrays. */
    private static final int OVERHEAD_BYTES = 500;

    /** As small as it gets in a third of the time that it takes to make a page. */
    private static final int LEVEL = 6;

    private record Key(String path, Reader reader) {}

    /**
     * @param size unpacked, bytes
     * @param nonces where the nonce of the answer stands, which no two answers share
     */
    private record Packed(Moment moment, byte[] bytes, int size, int[] nonces) {
        long weight() {
            return OVERHEAD_BYTES + bytes.length + 4L * nonces.length;
        }
    }

    private final long mostBytes;
    private final Map<Key, Packed> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * @param mostBytes that all of them together may have
     */
    public KeptPages(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * The page with the nonce of this answer.
     *
     * @param path that was asked for
     * @param moment of the catalogue now; pages of another are thrown away
     */
    Optional<byte[]> find(String path, Reader reader, Moment moment) {
        Packed packed = known(key(path, reader), moment);
        if (packed == null) {
            return Optional.empty();
        }
        byte[] page = unpacked(packed);
        byte[] nonce = nonce(reader);
        for (int at : packed.nonces()) {
            System.arraycopy(nonce, 0, page, at, nonce.length);
        }
        return Optional.of(page);
    }

    /**
     * @param reader whom the page was made for
     * @param moment of the catalogue that it was made of
     */
    void keep(String path, Reader reader, Moment moment, byte[] page) {
        var packed = new Packed(moment, packed(page), page.length, places(page, nonce(reader)));
        if (packed.weight() > mostBytes) {
            return;
        }
        var key = key(path, reader);
        synchronized (pages) {
            forget(key);
            pages.put(key, packed);
            bytes += packed.weight();
            var oldest = pages.entrySet().iterator();
            while (bytes > mostBytes) {
                bytes -= oldest.next().getValue().weight();
                oldest.remove();
            }
        }
    }

    private @Nullable Packed known(Key key, Moment moment) {
        synchronized (pages) {
            Packed packed = pages.get(key);
            if (packed != null && !packed.moment().equals(moment)) {
                forget(key);
                return null;
            }
            return packed;
        }
    }

    private void forget(Key key) {
        Packed before = pages.remove(key);
        bytes -= before == null ? 0 : before.weight();
    }

    /** Bytes of all that are kept. */
    long bytes() {
        synchronized (pages) {
            return bytes;
        }
    }

    /** All that a template sees of its reader but the nonce. */
    private static Key key(String path, Reader reader) {
        return new Key(
                path,
                new Reader(
                        reader.words(),
                        reader.theme(),
                        reader.romanisedFirst(),
                        "",
                        reader.visitor(),
                        reader.base(),
                        reader.hasKeys()));
    }

    private static byte[] nonce(Reader reader) {
        return reader.nonce().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int[] places(byte[] page, byte[] nonce) {
        var places = new int[4];
        int count = 0;
        for (int at = 0; at + nonce.length <= page.length; at++) {
            if (page[at] == nonce[0]
                    && Arrays.equals(page, at, at + nonce.length, nonce, 0, nonce.length)) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = at;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static byte[] packed(byte[] page) {
        var deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(page);
            deflater.finish();
            var packed = new ByteArrayOutputStream(page.length / 6);
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] unpacked(Packed packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed.bytes());
            var page = new byte[packed.size()];
            int at = 0;
            while (at < page.length) {
                int read = inflater.inflate(page, at, page.length - at);
                if (read == 0) {
                    throw new IllegalStateException("a kept page has too few bytes");
                }
                at += read;
            }
            return page;
        } catch (DataFormatException e) {
            throw new IllegalStateException("a kept page cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
