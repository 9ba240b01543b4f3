package org.sanxiang.crash;

import java.io.IOException;
import java.util.Arrays;

/** A file that is sent ahead of its form in pieces, and goes on where it stopped when the application comes back. */
final class Pieces {

    private static final int PIECE = 200_000;
    private static final int NOT_FOUND = 404;

    private final long caseId;
    private final Attachment file;
    private String address;

    Pieces(long caseId, Attachment file) {
        this.caseId = caseId;
        this.file = file;
    }

    long caseId() {
        return caseId;
    }

    Attachment file() {
        return file;
    }

    /**
     * Sends what has not arrived yet.
     *
     * @return the name by which a form attaches the file
     */
    String send(Visitor by, Memory memory) throws IOException {
        int offset = address == null ? 0 : arrived(by);
        if (address == null) {
            address = by.begin(file.name(), file.content().length);
        } else if (offset > 0) {
            memory.resumed();
        }
        while (offset < file.content().length) {
            int end = Math.min(file.content().length, offset + PIECE);
            offset = by.append(address, offset, Arrays.copyOfRange(file.content(), offset, end));
        }
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Where the application went before it had kept that there is such a file, it is begun anew. */
    private int arrived(Visitor by) throws IOException {
        try {
            return by.arrived(address);
        } catch (TurnedAway unknown) {
            if (unknown.status() != NOT_FOUND) {
                throw unknown;
            }
            address = null;
            return 0;
        }
    }
}
