package org.sanxiang.people;

/** The register's entry of a person has changed; open sessions still carry the old roles. */
public record PersonChanged(String account) {
}
