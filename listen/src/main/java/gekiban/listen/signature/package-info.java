/**
 * What is kept of a sound to hear it again without decoding: {@link 
 * gekiban.listen.signature.Signature}.
 */
@NullMarked
package gekiban.listen.signature;

import org.jspecify.annotations.NullMarked;
