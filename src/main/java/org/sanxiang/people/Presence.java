package org.sanxiang.people;

/**
 * Somebody with one of the others in whose place he stands today.
 *
 * @param delegation null where the person stands in for nobody, and so is {@code delegator}
 */
record Presence(Person person, Delegation delegation, Person delegator) {
}
