package gekiban.sound.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a child process may open when it is given a stranger's file.
 *
 * <p>ffmpeg finds out a file's format from its content, and some formats are lists of other files
 * or addresses (HLS, concat, DASH, SDP, image sequences): a playlist renamed to .mkv would make it
 * read them. So no protocol but {@code file} is allowed, no format that refers to others is on the
 * list, and names are given with {@code file:} before them, so that none is taken for an option, an
 * address or a pattern.
 */
final class InputGuard {

    /** The largest single block a child may ask for, bytes; a damaged header may ask for more. */
    private static final long MAX_BLOCK_BYTES = 256L << 20;

    /** Formats that hold sound themselves, by the names of ffmpeg's demuxers. */
    private static final String FORMATS =
            "3dostr,aa,aac,aax,ac3,ac4,acm,adp,ads,adx,aea,afc,aiff,aix,alp,amr,amrnb,amrwb,apac,apc,ape,"
                    + "aptx,aptx_hd,asf,asf_o,ast,au,avi,avr,bfstm,bink,binka,bonk,brstm,caf,codec2,dhav,"
                    + "dsf,dss,dts,dtshd,dv,ea,eac3,epaf,film_cpk,flac,flv,fsb,fwse,g722,genh,gsm,gxf,hca,hcom,"
                    + "iamf,iff,ircam,iss,kux,kvag,laf,lc3,live_flv,loas,matroska,mca,mlp,mmf,mov,mp3,mpc,"
                    + "mpc8,mpeg,mpegts,msf,mtaf,musx,mxf,nistsphere,nsv,nut,nuv,ogg,oma,osq,paf,pmp,"
                    + "psxstr,pva,pvf,qcp,qoa,redspark,rka,rm,roq,rsd,rso,scd,sds,sdx,shn,siff,smjpeg,smk,"
                    + "sol,sox,spdif,svag,svs,tak,thp,truehd,tta,ty,usm,vag,voc,vpk,vqf,w64,wav,wavarc,wsd,"
                    + "wtv,wv,wve,xa,xvag,xwma";

    private InputGuard() {}

    /** The options of ffmpeg and ffprobe that stand before the input's name. */
    static List<String> options() {
        return List.of(
                "-max_alloc",
                Long.toString(MAX_BLOCK_BYTES),
                "-protocol_whitelist",
                "file,pipe",
                "-format_whitelist",
                FORMATS);
    }

    /** The name of a file as the children take it. */
    static String nameOf(Path file) {
        return "file:" + file.toAbsolutePath();
    }

    /**
     * Refuses what is no file with content, in better words than a child has; a pipe or a device
     * would make it wait for ever.
     */
    static void check(Path file) throws UnreadableMedia {
        if (!Files.exists(file)) {
            throw new UnreadableMedia(file, "no such file");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableMedia(file, "is a folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableMedia(file, "is not a regular file");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableMedia(file, "may not be read (permission denied)");
        }
        try {
            if (Files.size(file) == 0) {
                throw new UnreadableMedia(file, "is empty");
            }
        } catch (UnreadableMedia e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableMedia(file, "cannot be read: " + e.getMessage(), e);
        }
    }
}
