package org.sanxiang.desk.form;

import java.util.List;

import org.sanxiang.cases.Assignments;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.kernel.Actor;

/**
 * How the reader may give a step to somebody else.
 *
 * @param act       {@code assign} or {@code pass-on}
 * @param receivers who could do the step; empty where the reader may not give it away
 */
public record Handing(String act, List<Choice> receivers) {

    static final Handing NONE = new Handing("", List.of());

    public static Handing of(OpenStep step, CaseFile file, Actor actor, Assignments assignments) {
        return new Handing(assignments.mayAssign(step, file, actor) ? "assign" : "pass-on",
                assignments.receivers(step, file, actor));
    }
}
