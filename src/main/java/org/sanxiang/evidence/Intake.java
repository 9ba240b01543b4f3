package org.sanxiang.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.sanxiang.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in files: what they are is told by their content; what the sender says of them counts for nothing but the name. */
@Component
class Intake {

    private final FileStore store;
    private final Detector detector = new DefaultDetector();

    Intake(FileStore store) {
        this.store = store;
    }

    /** @throws Refusal where the file is of a kind that no case takes, or is not what its name says */
    StoredFile take(MultipartFile upload) {
        FileName name = new FileName(upload.getOriginalFilename());
        FileKind kind = FileKind.of(name.extension())
                .orElseThrow(() -> new Refusal(Rules.FILE_KIND, name.text()));
        Rules.FILE_EMPTY.demand(!upload.isEmpty(), name.text());
        try {
            Rules.FILE_CONTENT.demand(isWhatItSays(kind, upload), name.text());
            return keep(upload, name, kind);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private StoredFile keep(MultipartFile upload, FileName name, FileKind kind) throws IOException {
        try (InputStream content = upload.getInputStream()) {
            FileStore.Content kept = store.keep(content);
            return new StoredFile(kept.hash(), name.text(), kind.type(), kept.size());
        }
    }

    private boolean isWhatItSays(FileKind kind, MultipartFile upload) throws IOException {
        if (!kind.contents().contains(found(upload))) {
            return false;
        }
        try (InputStream content = upload.getInputStream()) {
            return !kind.isPackage() || OfficePackage.is(content);
        }
    }

    private String found(MultipartFile upload) throws IOException {
        try (InputStream content = new BufferedInputStream(upload.getInputStream())) {
            return detector.detect(content, new Metadata()).getBaseType().toString();
        }
    }
}
