package org.sanxiang.people;

/**
 * A unit of a deciding body.
 *
 * @param body code of the deciding body in {@code config/bodies.csv}
 */
public record Unit(String code, String name, String body) {
}
