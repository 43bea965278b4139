/**
 * Takes outlines of letters out of a font, for the film of the demo: {@link
 * gekiban.bench.glyphs.GlyphsCommand} asks, {@link gekiban.bench.glyphs.GlyphFile} is what is kept.
 */
@NullMarked
package gekiban.bench.glyphs;

import org.jspecify.annotations.NullMarked;
