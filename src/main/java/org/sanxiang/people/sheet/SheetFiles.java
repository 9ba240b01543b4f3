package org.sanxiang.people.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Tables that are sent and fetched by the browser. */
public final class SheetFiles {

    private static final long MOST_BYTES = 5_000_000;
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private SheetFiles() {
    }

    /**
     * What was sent.
     *
     * @param file null where none was chosen
     * @throws UnreadableSheet where there is nothing in it, or more than any table of people or entries needs
     */
    public static byte[] sent(MultipartFile file) {
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            throw new UnreadableSheet();
        }
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A workbook to fill in, as a file to keep. */
    public static ResponseEntity<byte[]> offered(String name, byte[] workbook) {
        return ResponseEntity.ok().contentType(WORKBOOK).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8).build().toString()).body(workbook);
    }
}
