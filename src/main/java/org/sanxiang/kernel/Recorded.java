package org.sanxiang.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An action that has been done and must stand in the trail; published inside the transaction of the action, so that what
 * cannot be recorded does not happen.
 *
 * @param caseId  null where the action concerns no case
 * @param step    the step of the process; empty where the action belongs to none
 * @param action  key of the action; its name is the message {@code action.<action>}
 * @param changes what was stated or changed, by field name, in the order of the form
 */
public record Recorded(Actor actor, Long caseId, String step, String action, Map<String, String> changes) {

    /** The same with more said about it. */
    public Recorded with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(changes);
        all.putAll(more);
        return new Recorded(actor, caseId, step, action, all);
    }

    public static Recorded of(Actor actor, Long caseId, String step, String action, Record stated) {
        return new Recorded(actor, caseId, step, action, Stated.fields(stated));
    }
}
