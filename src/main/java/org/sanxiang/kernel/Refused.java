package org.sanxiang.kernel;

import java.util.Map;

/**
 * An act that was refused; published at the edge, after the rollback.
 *
 * @param caseId null where the act concerned no case
 * @param step   empty where the act belonged to no step
 * @param reason the rule's id, or the kind of rejection
 * @param detail what the user was told, and which fields were wrong
 */
public record Refused(Actor actor, Long caseId, String step, String reason, Map<String, String> detail) {
}
