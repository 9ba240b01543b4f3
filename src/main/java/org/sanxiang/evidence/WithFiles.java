package org.sanxiang.evidence;

import java.util.List;

import org.sanxiang.files.Upload;

/** A form with which files come: photographs, scans, recordings, and the signed paper itself. */
interface WithFiles {

    int MOST = 50;

    /** Null where none come. */
    List<Upload> files();
}
