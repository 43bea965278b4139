package gekiban.bench.limit;

import gekiban.listen.signature.Signature;
import gekiban.listen.signature.SignatureSink;
import gekiban.sound.dsp.Ffts;
import gekiban.sound.media.Decoder;
import gekiban.sound.media.Ffmpeg;
import gekiban.sound.media.Prober;
import gekiban.sound.media.UnreadableMedia;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** Media files as the program compares them, made anew in memory: 8.25 kB a second. */
final class Signatures {
    private final Prober prober;
    private final Decoder decoder;
    private final Ffts ffts;

    Signatures(Ffmpeg ffmpeg) {
        this.prober = new Prober(ffmpeg);
        this.decoder = new Decoder(ffmpeg);
        this.ffts = Ffts.of(ffmpeg.libavutil());
    }

    /** The signature of a file's first stream. */
    Signature of(Path file) throws UnreadableMedia, InterruptedException {
        var info = prober.probe(file);
        var frames = new ByteArrayOutputStream();
        var sink = new SignatureSink(ffts, frames);
        decoder.decode(info, info.audio().getFirst(), Signature.RATE_HZ, sink::accept);
        sink.finish();
        return new Signature(MemorySegment.ofArray(frames.toByteArray()));
    }
}
