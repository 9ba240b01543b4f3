package org.sanxiang.audit;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.IntStream;

import org.sanxiang.cases.KeptContents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether the files that a row names are there and have not changed; each content is read once. */
@Component
class FileCheck {

    /** Column with the hash of a file, and beside it the column with the file's size, wherever a table has them. */
    private static final String HASH = "file_hash";
    private static final String SIZE = "file_size";
    private static final int BUFFER = 1 << 16;

    private final ObjectProvider<KeptContents> contents;

    FileCheck(ObjectProvider<KeptContents> contents) {
        this.contents = contents;
    }

    void check(RecordTable table, List<RecordColumn> columns, List<String[]> rows, Round round) {
        int hash = at(columns, HASH);
        int size = at(columns, SIZE);
        if (hash >= 0 && size >= 0) {
            rows.stream().filter(row -> row[hash] != null && round.files().add(row[hash]))
                    .forEach(row -> check(row[hash], row[size], round));
        }
    }

    private static int at(List<RecordColumn> columns, String name) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).name().equals(name)).findFirst().orElse(-1);
    }

    private void check(String hash, String size, Round round) {
        round.findings().file();
        round.steps(1);
        MessageDigest digest = Hash.sha256();
        long length = 0;
        try (InputStream content = contents.getObject().open(hash)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
        } catch (IOException | IllegalArgumentException gone) {
            round.findings().fault("file-missing", hash);
            return;
        }
        if (!Hash.hex(digest.digest()).equals(hash) || !Long.toString(length).equals(size)) {
            round.findings().fault("file-changed", hash, size, length);
        }
    }
}
