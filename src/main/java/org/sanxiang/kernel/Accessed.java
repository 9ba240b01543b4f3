package org.sanxiang.kernel;

/**
 * Somebody looked at or took something that is not for everyone: a file of a case, the informer, an export.
 *
 * @param what key of the access; its name is the message {@code access.<what>}
 * @param of   which one, in the subject's words
 */
public record Accessed(Actor actor, Long caseId, String what, String of) {
}
