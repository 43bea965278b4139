package gekiban.listen.signature;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * One signature as a file, {@code .sig}. Little endian.
 *
 * <pre>
 * File  -> Head Frame* Tail
 * Head  -> "GKSG" version:u16 frameBytes:u16
 * Frame -> frameBytes bytes, laid out as {@link Signature} says
 * Tail  -> frames:u32 flags:u32 samples:u64 key:u8[16] crc:u32
 * </pre>
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>version</td><td>{@value #VERSION}; changes when a frame would come out otherwise from the
 *     same sound, be it laid out or computed anew</td></tr>
 * <tr><td>frames</td><td>count of frames; with frameBytes it says how long the file is</td></tr>
 * <tr><td>flags</td><td>bit 0: the input broke off before its time; the others are 0</td></tr>
 * <tr><td>samples</td><td>length of the sound at {@link Signature#RATE_HZ}, of which the last frame
 *     may hold less than a hop</td></tr>
 * <tr><td>key</td><td>the {@link SoundKey} as bytes, in the order of its digits</td></tr>
 * <tr><td>crc</td><td>CRC-32C of all bytes before it</td></tr>
 * </table>
 *
 * <p>What is known only at the end stands at the end, so that a file is written in one go. No sound
 * at all, key 000102...0f, is these {@code 44} bytes ({@code SignatureFileTest} writes them):
 *
 * <pre>
 * 47 4B 53 47 01 00 10 02
 * 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
 * 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F B1 57 DC FD
 * </pre>
 *
 * <p>An older version, and whatever does not add up, is {@link Unusable}: the sound is heard again.
 * A newer version is {@link NewerSignature}: nothing overwrites it.
 */
public final class SignatureFile {
    /** The version that is written, and the only one that is read. */
    public static final int VERSION = 1;

    static final int HEAD_BYTES = 8;
    static final int TAIL_BYTES = 36;

    private static final byte[] MAGIC = {'G', 'K', 'S', 'G'};
    private static final int BROKE_OFF = 1;
    private static final int CRC_BYTES = 4;
    private static final ValueLayout.OfShort U16 =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt U32 =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong U64 =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** How much of a mapped file goes through the checksum at a time. */
    private static final long CHECK_BYTES = 1L << 30;

    private SignatureFile() {}

    /**
     * What a file says about its sound.
     *
     * @param key the sound
     * @param samples its length in samples at {@link Signature#RATE_HZ}
     * @param brokeOff whether the input ended before its time
     */
    public record Description(SoundKey key, long samples, boolean brokeOff) {
        public double seconds() {
            return (double) samples / Signature.RATE_HZ;
        }
    }

    /**
     * A file that was read.
     *
     * @param description what it says about its sound
     * @param signature the frames, in the mapped file
     */
    public record Content(Description description, Signature signature) {}

    /** The file is damaged, or of an older version: hear the sound again. */
    public static final class Unusable extends IOException {
        private static final long serialVersionUID = 1;

        Unusable(Path file, String reason) {
            super(file + ": " + reason);
        }
    }

    /**
     * Takes frames and writes them between head and tail. One thread; the caller closes {@code
     * out}.
     */
    static final class Writer extends OutputStream {
        private final OutputStream out;
        private final CRC32C crc = new CRC32C();
        private long bytes;

        /**
         * @param out gets the file; buffered, if it has to be
         */
        Writer(OutputStream out) throws IOException {
            this.out = out;
            var head = ByteBuffer.allocate(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            head.put(MAGIC).putShort((short) VERSION).putShort((short) Signature.FRAME_BYTES);
            put(head.array(), 0, HEAD_BYTES);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            put(source, offset, length);
            bytes += length;
        }

        /** Writes the tail and flushes. */
        void finish(Description description) throws IOException {
            if (bytes % Signature.FRAME_BYTES != 0) {
                throw new IllegalStateException(bytes + " bytes of frames are no whole frames");
            }
            var tail = ByteBuffer.allocate(TAIL_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            tail.putInt(Math.toIntExact(bytes / Signature.FRAME_BYTES));
            tail.putInt(description.brokeOff() ? BROKE_OFF : 0);
            tail.putLong(description.samples());
            tail.put(HexFormat.of().parseHex(description.key().hex()));
            put(tail.array(), 0, TAIL_BYTES - CRC_BYTES);
            tail.putInt((int) crc.getValue());
            out.write(tail.array(), TAIL_BYTES - CRC_BYTES, CRC_BYTES);
            out.flush();
        }

        private void put(byte[] source, int offset, int length) throws IOException {
            out.write(source, offset, length);
            crc.update(source, offset, length);
        }
    }

    /**
     * Maps a file. Head, tail and length are always checked.
     *
     * @param arena how long the frames can be read
     * @param checkSum whether to read all of it and compare its checksum
     * @throws Unusable when it is damaged or of an older version
     * @throws NewerSignature when a newer program wrote it
     * @throws IOException when it cannot be read
     */
    static Content read(Path file, Arena arena, boolean checkSum) throws IOException {
        MemorySegment memory;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEAD_BYTES + TAIL_BYTES) {
                throw new Unusable(file, size + " bytes are too few for a signature");
            }
            memory = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
        }
        return read(file, memory, checkSum);
    }

    /** The same for bytes that are in memory, at least a head and a tail. */
    static Content read(Path file, MemorySegment memory, boolean checkSum) throws IOException {
        checkHead(file, memory);
        long tail = memory.byteSize() - TAIL_BYTES;
        long frames = Integer.toUnsignedLong(memory.get(U32, tail));
        if (frames * Signature.FRAME_BYTES != tail - HEAD_BYTES) {
            throw new Unusable(file, "its length is not that of " + frames + " frames");
        }
        if (frames * Signature.HOP > Integer.MAX_VALUE) {
            throw new Unusable(file, frames + " frames are more than can be heard");
        }
        long samples = memory.get(U64, tail + 8);
        if (samples > frames * Signature.HOP || samples < (frames - 1) * Signature.HOP) {
            throw new Unusable(file, samples + " samples do not fit " + frames + " frames");
        }
        long sumAt = memory.byteSize() - CRC_BYTES;
        if (checkSum && crcOf(memory.asSlice(0, sumAt)) != memory.get(U32, sumAt)) {
            throw new Unusable(file, "its checksum does not match");
        }
        byte[] key = memory.asSlice(tail + 16, 16).toArray(JAVA_BYTE);
        var description =
                new Description(
                        new SoundKey(HexFormat.of().formatHex(key)),
                        samples,
                        (memory.get(U32, tail + 4) & BROKE_OFF) != 0);
        return new Content(
                description, new Signature(memory.asSlice(HEAD_BYTES, tail - HEAD_BYTES)));
    }

    private static void checkHead(Path file, MemorySegment memory) throws IOException {
        if (memory.byteSize() < HEAD_BYTES + TAIL_BYTES) {
            throw new Unusable(file, memory.byteSize() + " bytes are too few for a signature");
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (memory.get(JAVA_BYTE, i) != MAGIC[i]) {
                throw new Unusable(file, "does not begin like a signature");
            }
        }
        int version = Short.toUnsignedInt(memory.get(U16, 4));
        if (version > VERSION) {
            throw new NewerSignature(file, version);
        }
        if (version < VERSION) {
            throw new Unusable(file, "is of the older version " + version);
        }
        int frameBytes = Short.toUnsignedInt(memory.get(U16, 6));
        if (frameBytes != Signature.FRAME_BYTES) {
            throw new Unusable(
                    file,
                    "has frames of " + frameBytes + " bytes instead of " + Signature.FRAME_BYTES);
        }
    }

    private static int crcOf(MemorySegment memory) {
        var crc = new CRC32C();
        for (long at = 0; at < memory.byteSize(); at += CHECK_BYTES) {
            long bytes = Math.min(CHECK_BYTES, memory.byteSize() - at);
            crc.update(memory.asSlice(at, bytes).asByteBuffer());
        }
        return (int) crc.getValue();
    }

    /**
     * Frames of a file of this many bytes, as far as its length says; negative when it says none.
     */
    static long framesOfLength(long bytes) {
        long frames = bytes - HEAD_BYTES - TAIL_BYTES;
        return frames % Signature.FRAME_BYTES == 0 ? frames / Signature.FRAME_BYTES : -1;
    }
}
