/**
 * What is kept of a sound to hear it again without decoding.
 *
 * <p>{@link gekiban.listen.signature.SignatureSink} turns decoded sound into the frames of a {@link
 * gekiban.listen.signature.Signature}. A {@link gekiban.listen.signature.Draft} takes them while
 * they come and becomes a file, whose format {@link gekiban.listen.signature.SignatureFile} tells;
 * {@link gekiban.listen.signature.SignatureStore} finds files by {@link
 * gekiban.sound.media.SoundKey} and maps them. A {@link gekiban.listen.signature.Recording} is one
 * with its name.
 *
 * <p>Threads: a sink and a draft belong to one, store and signatures to all.
 */
@NullMarked
package gekiban.listen.signature;

import org.jspecify.annotations.NullMarked;
