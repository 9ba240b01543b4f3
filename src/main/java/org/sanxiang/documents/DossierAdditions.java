package org.sanxiang.documents;

import java.time.LocalDate;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection.Fact;

/**
 * What a case has that is neither an instrument nor a record and may come after it was archived, told by its procedure:
 * reconsideration and litigation.
 */
public interface DossierAdditions {

    /**
     * One sheet of it.
     *
     * @param title message key of what it is called
     * @param mark  the number of its document
     */
    record Addition(String title, String mark, String author, LocalDate day, List<Fact> facts) {
    }

    /** In the order in which they came; empty where the procedure of the case knows none. */
    List<Addition> of(CaseFile file);
}
