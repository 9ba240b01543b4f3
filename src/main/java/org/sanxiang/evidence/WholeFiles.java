package org.sanxiang.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import org.sanxiang.cases.KeptContents;
import org.sanxiang.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Whether the files of a case are still there and what they were when they were kept (行政处罚法 47). */
@Component
public class WholeFiles {

    private static final int BUFFER = 1 << 18;

    private final CaseRecords records;
    private final KeptContents contents;

    WholeFiles(CaseRecords records, KeptContents contents) {
        this.records = records;
        this.contents = contents;
    }

    /** Reads every file of the case once; the first that is missing or differs is named in the refusal. */
    public void demand(long caseId) {
        Set<String> read = new HashSet<>();
        records.findByCaseIdOrderById(caseId).stream().flatMap(record -> record.files().stream())
                .filter(file -> read.add(file.hash())).forEach(this::demand);
    }

    private void demand(RecordFile file) {
        try (InputStream content = contents.open(file.hash())) {
            Rules.FILE_CHANGED.demand(hash(content).equals(file.hash()), file.name());
        } catch (IOException gone) {
            throw new Refusal(Rules.FILE_MISSING, file.name());
        }
    }

    private static String hash(InputStream content) throws IOException {
        try {
            DigestInputStream read = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
            byte[] buffer = new byte[BUFFER];
            while (read.read(buffer) >= 0) {
                // the digest reads along
            }
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
