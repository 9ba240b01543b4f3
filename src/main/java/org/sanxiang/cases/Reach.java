package org.sanxiang.cases;

import java.util.Set;

import org.sanxiang.people.Scope;

/**
 * How far a right of a person reaches.
 *
 * @param units      the units whose cases it covers where it covers a unit's cases
 * @param recusedToo whether it covers also the cases from which the person is recused
 */
public record Reach(Scope scope, Set<String> units, boolean recusedToo) {
}
