package org.sanxiang.documents.dossier;

import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A line of the catalogue, once its part is bound.
 *
 * @param number    of the part in the volume, from one
 * @param first     the number stamped on its first page
 * @param pages     all of them
 * @param starts    where each of its printed files begins
 * @param files     all of its files, printed or not
 * @param unprinted those that are not
 */
record Entry(int number, DossierPart part, int first, List<PDPage> pages, List<FileStart> starts, List<Ready> files,
             List<Unprinted> unprinted) {

    /** Where a file of the part begins. */
    record FileStart(String name, PDPage page) {
    }

    int last() {
        return first + pages.size() - 1;
    }

    /** As the catalogue writes it: {@code 5} or {@code 5-12}. */
    String range() {
        return pages.size() == 1 ? Integer.toString(first) : first + "-" + last();
    }
}
