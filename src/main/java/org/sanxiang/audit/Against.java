package org.sanxiang.audit;

import java.nio.file.Path;

/**
 * What somebody has kept elsewhere, against which the trail is verified.
 *
 * @param seal file of a seal; null where there is none
 * @param key  file of a public key; null where those of the data folder are trusted
 */
public record Against(Path seal, Path key) {

    /** Only what lies in the data folder. */
    public static final Against NOTHING = new Against(null, null);
}
