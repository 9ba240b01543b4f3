package org.sanxiang.cases;

import java.io.IOException;
import java.io.InputStream;

/** The contents of the files that cases hold, by their hash. */
public interface KeptContents {

    /** @throws IOException where there is no such content, or it cannot be read */
    InputStream open(String hash) throws IOException;
}
