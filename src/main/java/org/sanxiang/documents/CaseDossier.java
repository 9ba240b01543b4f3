package org.sanxiang.documents;

import java.util.List;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;

/** The dossier of a case, as the step that archives it asks for it. */
public interface CaseDossier {

    /** The pages of the dossier that was bound of the case as it stands; empty where none was. */
    Optional<Integer> pages(CaseFile file);

    /** Draws the number of the archive (归档号), in the transaction that archives the case. */
    String number(CaseFile file, int year);

    /** The documents that the case must have by what it has gone through and that it has not; by their titles. */
    List<String> missing(CaseFile file);
}
