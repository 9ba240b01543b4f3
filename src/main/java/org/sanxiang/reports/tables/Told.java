package org.sanxiang.reports.tables;

import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.reports.registers.Entry;

/**
 * What is told of a year, before anything of it is counted.
 *
 * @param entries of the registers that count up to the end of the year, in the order of their days
 */
record Told(int year, List<FactGroup> groups, List<Entry> entries) {

    List<Entry> entriesOfYear() {
        return entries.stream().filter(entry -> entry.day().getYear() == year).toList();
    }

    /** In whose names anything is told, some of them more than once. */
    List<String> bodies(DecidingBodies bodies) {
        return Stream.concat(groups.stream().map(FactGroup::body), entriesOfYear().stream().map(Entry::body))
                .map(bodies::inNameOf).toList();
    }

    /** What of it was done in the name of one body. */
    Told of(String body, DecidingBodies bodies) {
        return new Told(year, groups.stream().filter(group -> bodies.inNameOf(group.body()).equals(body)).toList(),
                entries.stream().filter(entry -> bodies.inNameOf(entry.body()).equals(body)).toList());
    }
}
