package org.sanxiang.cases;

import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;

/** The form that opens a case of a procedure. */
public interface StartForm<F extends Record> {

    /** The process that the new case follows, for example {@code penalty}. */
    String procedureKey();

    /** The id of the start event in the model, for example {@code register}. */
    String key();

    Class<F> form();

    F blank(Actor actor);

    Map<String, List<Choice>> choices();

    /** Opens the file; the process is started by {@link Steps}. */
    CaseFile open(F form, Actor actor);
}
