package org.sanxiang.kernel;

/**
 * That a person stands in for another by standing delegation (离岗委托), in one role of the other.
 *
 * @param unit code of the unit in which the other has the role
 */
public record StandIn(long delegatorId, String delegatorName, Role role, String unit) {
}
