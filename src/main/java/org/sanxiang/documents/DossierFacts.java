package org.sanxiang.documents;

import java.util.Set;

import org.sanxiang.cases.CaseFile;

/** What the cover of a dossier says of a case, and which documents the case must have; implemented by its procedure. */
public interface DossierFacts {

    /**
     * What is known of the case; any of it may be null where it is not known yet.
     *
     * @param decision   number of the document by which the case was decided
     * @param result     how it ended, in the words of whoever closed it
     * @param order      in which it was archived
     * @param retention  how long it is kept, as the message {@code enum.<retention>} says it
     * @param archiveNumber four digits of the year and four of the serial
     * @param boundBy    who has archived it
     * @param note       what the archivist remarks
     * @param missing    why documents are missing
     * @param situations what the case has gone through, as the column {@code when} of {@code config/documents/required.csv}
     *                   names it
     */
    record Known(String decision, String result, DossierOrder order, String retention, String archiveNumber, String boundBy,
                 String note, String missing, Set<String> situations) {
    }

    /** The process whose cases it knows, for example {@code penalty}. */
    String procedureKey();

    Known of(CaseFile file);
}
