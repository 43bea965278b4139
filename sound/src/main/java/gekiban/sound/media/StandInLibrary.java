package gekiban.sound.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An empty shared library in the place of one that a bare server lacks.
 *
 * <p>On Linux ffmpeg's libavdevice is linked to the libraries of sound cards and screens, and does
 * not start without them, although nothing here records from a card or a screen. None of their
 * functions is ever called, and functions are looked up when they are called; so all the loader
 * asks for is a file of the right name with the right versions in it.
 *
 * <p>The file is an ELF shared object of 64 bits, little endian (System V ABI, gABI 4.1; versions:
 * LSB 5, "Symbol Versioning"): one loaded segment with no code, a symbol table of nothing but its
 * empty first entry, and a version definition a version.
 */
final class StandInLibrary {

    /** Name to versions of all that may be missing (readelf -V libavdevice.so.62). */
    private static final Map<String, List<String>> KNOWN =
            Map.of(
                    "libasound.so.2", List.of("ALSA_0.9", "ALSA_0.9.0rc4"),
                    "libpulse.so.0", List.of("PULSE_0"),
                    "libxcb.so.1", List.of(),
                    "libxcb-shm.so.0", List.of());

    private static final Pattern MISSING =
            Pattern.compile("(lib[\\w.-]+): cannot open shared object file");

    private static final int FILE_HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int SYMBOL = 24;

    private StandInLibrary() {}

    /** The library that the loader complains of, when one can stand in for it. */
    static Optional<String> missing(String complaint) {
        Matcher named = MISSING.matcher(complaint);
        return named.find() && KNOWN.containsKey(named.group(1))
                ? Optional.of(named.group(1))
                : Optional.empty();
    }

    /** All that may be missing. */
    static Iterable<String> names() {
        return KNOWN.keySet();
    }

    /**
     * Writes a library; another process may do the same at once.
     *
     * @param name one of {@link #names()}
     */
    static void write(Path folder, String name) throws IOException {
        byte[] bytes = bytes(name, KNOWN.getOrDefault(name, List.of()));
        Path temporary = Files.createTempFile(folder, name, ".part");
        Files.write(temporary, bytes);
        Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] bytes(String name, List<String> versions) {
        var definitions = new ArrayList<String>();
        definitions.add(name); // the base definition bears the library's own name
        definitions.addAll(versions);
        var strings = new StringBuilder("\0");
        var nameAt = new ArrayList<Integer>();
        for (String definition : definitions) {
            nameAt.add(strings.length());
            strings.append(definition).append('\0');
        }

        int hash = FILE_HEADER + 3 * PROGRAM_HEADER;
        int symbols = hash + 4 * 4;
        int symbolVersions = symbols + SYMBOL;
        int versionDefinitions = symbolVersions + 8;
        int stringTable = versionDefinitions + definitions.size() * (20 + 8);
        int dynamic = (stringTable + strings.length() + 15) / 16 * 16;
        int dynamicSize = 10 * 16;
        int end = dynamic + dynamicSize;
        ByteBuffer out = ByteBuffer.allocate(end).order(ByteOrder.LITTLE_ENDIAN);

        out.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
        out.putShort((short) 3).putShort(machine()).putInt(1).putLong(0); // ET_DYN, no entry
        out.putLong(FILE_HEADER).putLong(0).putInt(0);
        out.putShort((short) FILE_HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 3);
        out.position(FILE_HEADER);
        segment(out, 1, 0, end, 0x10000); // PT_LOAD; the largest page of arm64
        segment(out, 2, dynamic, dynamicSize, 8); // PT_DYNAMIC
        segment(out, 0x6474e551, 0, 0, 16); // PT_GNU_STACK: a stack that holds no code

        out.putInt(1).putInt(1); // one bucket, one symbol; both empty
        out.position(versionDefinitions);
        for (int i = 0; i < definitions.size(); i++) {
            boolean last = i == definitions.size() - 1;
            out.putShort((short) 1).putShort((short) (i == 0 ? 1 : 0)); // VER_FLG_BASE
            out.putShort((short) (i + 1)).putShort((short) 1);
            out.putInt(elfHash(definitions.get(i))).putInt(20).putInt(last ? 0 : 28);
            out.putInt(nameAt.get(i)).putInt(0);
        }
        out.put(strings.toString().getBytes(StandardCharsets.US_ASCII));

        out.position(dynamic);
        entry(out, 14, nameAt.getFirst()); // DT_SONAME
        entry(out, 4, hash);
        entry(out, 5, stringTable);
        entry(out, 6, symbols);
        entry(out, 10, strings.length());
        entry(out, 11, SYMBOL);
        if (!versions.isEmpty()) {
            entry(out, 0x6ffffff0L, symbolVersions); // DT_VERSYM
            entry(out, 0x6ffffffcL, versionDefinitions); // DT_VERDEF
            entry(out, 0x6ffffffdL, definitions.size()); // DT_VERDEFNUM
        }
        return out.array();
    }

    private static short machine() {
        return (short) (System.getProperty("os.arch").equals("aarch64") ? 183 : 62);
    }

    private static void segment(ByteBuffer out, int type, long at, long size, long alignment) {
        out.putInt(type).putInt(4 | 2); // read, write
        out.putLong(at).putLong(at).putLong(at).putLong(size).putLong(size).putLong(alignment);
    }

    private static void entry(ByteBuffer out, long tag, long value) {
        out.putLong(tag).putLong(value);
    }

    /** The hash of the System V ABI, by which the loader compares versions. */
    private static int elfHash(String name) {
        int hash = 0;
        for (char c : name.toCharArray()) {
            hash = (hash << 4) + c;
            int high = hash & 0xf0000000;
            hash = (hash ^ (high >>> 24)) & ~high;
        }
        return hash;
    }
}
