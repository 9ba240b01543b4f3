package org.sanxiang.audit;

/**
 * Something that is not as it was written.
 *
 * @param key     what is wrong; its sentence is the message {@code audit.fault.<key>}, to which the place and the details
 *                are given
 * @param place   the chain, the table or the file where it is
 * @param details what the sentence tells besides
 */
public record Fault(String key, String place, Object... details) {
}
