package org.sanxiang.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the cases say at one moment.
 *
 * @param remembered the processes that the engine has not forgotten yet
 */
record Derived(List<Kept> rows, Set<ProcessKey> remembered) {

    /** The rows of one table by their keys. */
    Map<List<Object>, Kept> of(Shape<?> shape) {
        return rows.stream().filter(shape.type()::isInstance).collect(Collectors.toMap(Kept::key, Function.identity()));
    }

    /** Whether a row that was not derived would have been, were it still so. */
    static boolean couldKnow(Kept row, Set<ProcessKey> remembered) {
        return row.process() == null || remembered.contains(row.process());
    }
}
