package org.sanxiang.cases;

import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;

/** The legal instruments that come of acts: told of every act in its own transaction, before it is recorded. */
public interface StepPapers {

    /** Where an instrument of an act can be seen before the act is done. */
    record Preview(String title, String address) {
    }

    /**
     * Makes what the act calls for.
     *
     * @param act as {@link StepAt#name()} says it
     * @return what the trail says of it, by field name; empty where the act makes nothing
     * @throws org.sanxiang.kernel.Refusal where an instrument would lack what the law demands of it
     */
    Map<String, String> make(CaseFile file, String act, Record form, Actor actor);

    /** What the act would make, by the catalogue; whether it comes to all of it depends on the form. */
    List<Preview> previews(long caseId, String act);
}
