package org.sanxiang.documents.dossier;

import java.util.List;

/**
 * A volume that is bound.
 *
 * @param pages    that are numbered: without cover, catalogue, note and list of files
 * @param archival whether it is PDF/A as a whole
 */
record Bound(int pages, int sheets, List<Entry> entries, boolean archival) {
}
