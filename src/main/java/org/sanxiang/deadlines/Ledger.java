package org.sanxiang.deadlines;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was ordered about a clock since it started: pauses (中止), in their order and never overlapping, the last of them
 * perhaps still open; and extensions (延期).
 *
 * @param extension by how much the period was lengthened in all, in the period's own unit
 */
public record Ledger(List<Pause> pauses, int extension) {

    /** Nothing was ordered. */
    public static final Ledger EMPTY = new Ledger(List.of(), 0);

    public Ledger {
        pauses = List.copyOf(pauses);
        List<Pause> ordered = pauses;
        if (!IntStream.range(1, ordered.size()).allMatch(next -> follows(ordered.get(next - 1), ordered.get(next)))) {
            throw new IllegalArgumentException("pauses that overlap: " + pauses);
        }
    }

    public static Ledger of(Pause... pauses) {
        return new Ledger(List.of(pauses), 0);
    }

    private static boolean follows(Pause earlier, Pause later) {
        return !earlier.isOpen() && !later.from().isBefore(earlier.until());
    }
}
