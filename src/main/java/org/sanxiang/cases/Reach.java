package org.sanxiang.cases;

import org.sanxiang.people.Scope;

/**
 * How far a right of a person reaches in one capacity.
 *
 * @param unit        the unit whose cases it covers where it covers those of a unit
 * @param delegatorId in whose place the person has it; null in the own right
 */
public record Reach(Scope scope, String unit, Long delegatorId) {
}
