package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;

import org.sanxiang.cases.KeptContents;
import org.springframework.stereotype.Component;

/** What lies in the store, for whoever checks it. */
@Component
class StoredContents implements KeptContents {

    private final FileStore store;

    StoredContents(FileStore store) {
        this.store = store;
    }

    @Override
    public InputStream open(String hash) throws IOException {
        return store.open(hash, 0);
    }
}
