package org.sanxiang.documents.dossier;

import java.util.List;

import org.sanxiang.documents.DossierOrder;

/**
 * What is to be bound of a case.
 *
 * @param version of the case, as it was gathered
 * @param draft   whether the case is not archived yet
 */
record Gathered(long caseId, long version, DossierOrder order, boolean draft, List<Volume> volumes) {

    /** How many files will have to be read or made. */
    int files() {
        return volumes.stream().mapToInt(Volume::files).sum();
    }
}
