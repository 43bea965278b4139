/**
 * How fast is the desk in the browser when the catalogue is large? {@link
 * gekiban.bench.desk.DeskCommand} names the parts: {@code PagesPart} asks each kind of page ({@link
 * gekiban.bench.desk.Asked}) of things drawn by chance, {@code ReadersPart} lets many ask at once,
 * {@code StartPart} how much it takes until the first page. The desk runs as people start it, in a
 * process of its own; what its store has is the catalogue's measurements' and what {@code
 * DeskStore} adds.
 */
@NullMarked
package gekiban.bench.desk;

import org.jspecify.annotations.NullMarked;
