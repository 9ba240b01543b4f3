package org.sanxiang.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.kernel.Actor;

/**
 * A step of a procedure as its people do it: the form, and what becomes of the case. One class a step; the pages, the
 * replay and every other door come through {@link Steps}.
 *
 * @param <F> the form, a record whose fields carry their constraints
 */
public interface Step<F extends Record> {

    /** The id of the user task in the model. */
    String key();

    /** Name of the entry for a part of a work area that leaves the step open; empty for the form that ends the step. */
    default String entry() {
        return "";
    }

    Class<F> form();

    /** The form as it is first shown, with what the case already knows filled in. */
    default F blank(long caseId) {
        return Blank.of(form());
    }

    /** What the fields offer that are not answered by an enumeration, by field name. */
    default Map<String, List<Choice>> choices(long caseId) {
        return Map.of();
    }

    /** What the help under the fields tells of this case, by field name: the details of the help's sentence. */
    default Map<String, Object[]> figures(long caseId) {
        return Map.of();
    }

    /** Whether the entry has anything to do with this case; the work area leaves out what has not. */
    default boolean concerns(long caseId) {
        return true;
    }

    /** The duty that whoever does this step takes on; empty where handlers act as such. */
    default Optional<Duty> duty() {
        return Optional.empty();
    }

    /**
     * Does the step on the aggregate.
     *
     * @return the outcome that routes the process on; null where the step stays open
     * @throws org.sanxiang.kernel.Rejection where a rule does not let it happen
     */
    String take(CaseFile file, F form, Actor actor);
}
