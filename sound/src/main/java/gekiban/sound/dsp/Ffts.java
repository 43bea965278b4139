package gekiban.sound.dsp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes transforms: native ones where FFmpeg's libavutil loads, Java ones elsewhere.
 *
 * <p>libavutil is there anyway, beside the ffmpeg that decodes, and needs no warming up: a short
 * run spends its time transforming, not compiling. Thread-safe; the transforms it makes are not.
 */
public final class Ffts {
    // enum AVTXType, AV_TX_FLOAT_FFT; flags 0: arrays aligned, not in place
    private static final int FLOAT_FFT = 0;
    // av_tx has no hand-written transform above this size
    private static final int LARGEST_NATIVE = 1 << 17;

    /**
     * What libavutil is linked to on Linux and finds only where it was loaded before: it lies
     * beside it, and a system without a screen has none of its own.
     */
    private static final List<String> NEEDED =
            List.of("libdrm.so.2", "libva.so.2", "libva-drm.so.2");

    private final @Nullable Library library;

    private Ffts(@Nullable Library library) {
        this.library = library;
    }

    /** The two functions of the library that make a transform's context and free it. */
    private record Library(MethodHandle init, MethodHandle uninit) {}

    /** Transforms in plain Java. */
    public static Ffts plain() {
        return new Ffts(null);
    }

    /**
     * Native transforms where they load, plain ones elsewhere.
     *
     * @param libavutil the shared library of FFmpeg
     */
    public static Ffts of(Path libavutil) {
        try {
            for (String name : NEEDED) {
                Path needed = libavutil.resolveSibling(name);
                if (Files.exists(needed)) {
                    SymbolLookup.libraryLookup(needed, Arena.global());
                }
            }
            var lookup = SymbolLookup.libraryLookup(libavutil, Arena.global());
            var descriptor =
                    FunctionDescriptor.of(
                            JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS,
                            JAVA_LONG);
            var linker = Linker.nativeLinker();
            var init = linker.downcallHandle(lookup.findOrThrow("av_tx_init"), descriptor);
            var uninit =
                    linker.downcallHandle(
                            lookup.findOrThrow("av_tx_uninit"), FunctionDescriptor.ofVoid(ADDRESS));
            return new Ffts(new Library(init, uninit));
        } catch (IllegalArgumentException
                | UnsupportedOperationException
                | UnsatisfiedLinkError e) {
            return plain();
        }
    }

    /** Whether transforms up to 2^17 are native. */
    public boolean isNative() {
        return library != null;
    }

    /**
     * Makes a transform for one thread.
     *
     * @param size a power of two
     */
    public Fft create(int size) {
        if (size < 2 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException(
                    "transforms have a power of two of numbers, not " + size);
        }
        if (library == null || size > LARGEST_NATIVE) {
            return new PlainFft(size);
        }
        try {
            var forward = context(library, size, 0);
            var inverse = context(library, size, 1);
            return new NativeFft(
                    size, forward.memory(), forward.handle(), inverse.memory(), inverse.handle());
        } catch (Throwable cause) {
            throw new IllegalStateException("libavutil makes no transform of " + size, cause);
        }
    }

    private record Context(MemorySegment memory, MethodHandle handle) {}

    // A context holds tables as large as its transform; it is freed with the transform it is for.
    private static Context context(Library library, int size, int inverse) throws Throwable {
        try (var arena = Arena.ofConfined()) {
            var contextOut = arena.allocate(ADDRESS);
            var functionOut = arena.allocate(ADDRESS);
            var scale = arena.allocate(JAVA_FLOAT);
            scale.set(JAVA_FLOAT, 0, 1f);
            int error =
                    (int)
                            library.init.invokeExact(
                                    contextOut, functionOut, FLOAT_FFT, inverse, size, scale, 0L);
            if (error < 0) {
                throw new IllegalStateException("av_tx_init answered " + error);
            }
            var handle =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    functionOut.get(ADDRESS, 0),
                                    FunctionDescriptor.ofVoid(
                                            ADDRESS, ADDRESS, ADDRESS, JAVA_LONG));
            var context = contextOut.get(ADDRESS, 0);
            return new Context(
                    context.reinterpret(Arena.ofAuto(), memory -> free(library, memory)), handle);
        }
    }

    private static void free(Library library, MemorySegment context) {
        try (var arena = Arena.ofConfined()) {
            var pointer = arena.allocate(ADDRESS);
            pointer.set(ADDRESS, 0, context);
            library.uninit.invokeExact(pointer);
        } catch (Throwable cause) {
            throw new IllegalStateException("libavutil does not free a transform", cause);
        }
    }
}
