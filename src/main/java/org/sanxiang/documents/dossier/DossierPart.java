package org.sanxiang.documents.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * A part of the dossier (件): one line of the catalogue, with the files that make it up.
 *
 * @param code   of the document, for example {@code D20}, by which it finds its place
 * @param number its document number; null where it has none
 * @param author who is responsible for it
 * @param date   null where it has none
 * @param remark what the catalogue says beside it; null where nothing is to be said
 */
record DossierPart(String code, String title, String number, String author, LocalDate date, String remark,
                   List<PartFile> files) {
}
