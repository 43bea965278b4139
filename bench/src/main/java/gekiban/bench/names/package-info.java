/**
 * Is the right title found, however it is spelt? A catalogue is made of {@link
 * gekiban.bench.names.RealNames real} and {@link gekiban.bench.names.InventedNames invented} titles
 * and names, and asked for them as the field writes them ({@link gekiban.bench.names.Habit}).
 */
@NullMarked
package gekiban.bench.names;

import org.jspecify.annotations.NullMarked;
