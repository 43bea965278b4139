package gekiban.desk.library;

import gekiban.desk.library.KnownFile.Sound;
import gekiban.listen.signature.Signature;
import gekiban.sound.media.AudioStream;

/**
 * A stream of a media file that can be listened to.
 *
 * @param known the file
 * @param stream which of its streams
 * @param sound what came out of it
 * @param signature the same, readable until the store is closed
 */
public record HeardFile(KnownFile known, AudioStream stream, Sound sound, Signature signature) {}
