package org.sanxiang.evidence;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.Resource;

/** Keeps the contents of files under their own hash, so that the same content is kept once and none can be swapped. */
interface FileStore {

    /** Content that is kept. */
    record Content(String hash, long size) {
    }

    /**
     * Keeps what the stream holds until it ends. What fails on the way leaves nothing; what is kept and then belongs to no
     * record does no harm.
     */
    Content keep(InputStream content) throws IOException;

    /** @param hash as {@link #keep} has named it */
    Resource open(String hash);
}
