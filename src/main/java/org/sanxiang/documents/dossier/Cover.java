package org.sanxiang.documents.dossier;

import java.time.LocalDate;

/**
 * What the cover of a dossier says (卷宗封面); every field but the name of the case may be null where it is not known yet.
 *
 * @param body      the agency
 * @param caseName  party in full, matter and 案
 * @param decision  number of the document by which the case was decided
 * @param result    how the case ended
 * @param retention how long it is kept
 * @param archiveNumber four digits of the year and four of the serial
 * @param boundBy   who has put the dossier together
 * @param missing   why documents are missing
 */
record Cover(String body, String caseName, String caseNumber, String decision, String unit, String handlers, LocalDate filedOn,
             LocalDate closedOn, LocalDate archivedOn, String result, String retention, String archiveNumber, String boundBy, String note,
             String missing) {
}
