package org.sanxiang.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes what belongs to nobody: uploads that nobody has come back for, parts, and contents that no record names. */
@Component
public class FileSweep {

    /**
     * What was removed.
     *
     * @param uploads  that had waited too long, and what was never finished
     * @param contents hashes of what lay in the store without a record
     */
    public record Swept(int uploads, List<String> contents) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);
    /** Nobody is told of less: another process of ours may be about to write the row. */
    private static final Duration UNDOUBTED = Duration.ofDays(1);
    private static final Duration BUSY = Duration.ofHours(1);

    private final Uploads uploads;
    private final Settling settling;
    private final FileStore store;
    private final UploadSettings settings;
    private final Clock clock;

    FileSweep(Uploads uploads, Settling settling, FileStore store, UploadSettings settings, Clock clock) {
        this.uploads = uploads;
        this.settling = settling;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** While the application runs. */
    public Swept sweep() {
        return sweep(clock.instant(), BUSY);
    }

    /** Before anybody can send anything: whatever is only half there was broken off when the application was last ended. */
    public Swept sweepAtStart() {
        try {
            return new Swept(sweepUploads(clock.instant(), Duration.ZERO), List.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param busy how long a part may just be being written */
    Swept sweep(Instant now, Duration busy) {
        try {
            int removed = sweepUploads(now, busy);
            List<String> unnamed = new ArrayList<>();
            store.eachKept(now.minus(UNDOUBTED), hash -> {
                if (settling.drop(hash)) {
                    LOG.warn("no record names {}: removed from the store", hash);
                    unnamed.add(hash);
                }
            });
            return new Swept(removed, List.copyOf(unnamed));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int sweepUploads(Instant now, Duration busy) throws IOException {
        int removed = 0;
        for (Path upload : uploads.all()) {
            settling.finishBrokenOff(upload);
            removed += removeOver(upload, now, busy) ? 1 : 0;
        }
        store.removeParts(now.minus(busy));
        return removed;
    }

    /** An upload without a description was broken off while it was begun. */
    private boolean removeOver(Path upload, Instant now, Duration busy) throws IOException {
        String id = upload.getFileName().toString();
        if (!Files.exists(upload)) {
            return true;
        }
        Instant last = Files.getLastModifiedTime(upload).toInstant();
        boolean over = last.isBefore(now.minus(uploads.info(id) == null ? busy : settings.keep()));
        if (over) {
            uploads.remove(id);
        }
        return over;
    }
}
