package org.sanxiang.documents.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A volume as it is to be bound.
 *
 * @param parts in the order of the dossier
 * @param draft whether it is bound before the case is archived, and every page says so
 * @param made  the moment that its properties name; the same moment and the same parts give the same bytes
 */
record Volume(VolumeKind kind, Cover cover, List<DossierPart> parts, boolean draft, Instant made) {

    /** How many files will have to be read or made. */
    int files() {
        return parts.stream().mapToInt(part -> part.files().size()).sum();
    }
}
