package org.sanxiang.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.mockito.Mockito;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

/** Where files are taken in, with the store beside it, and transactions that a test ends as it likes. */
final class Desk {

    static final Actor OFFICER = new Actor(7, "yi", "办案员乙", Set.of(Role.OFFICER), "ZD1", "10.0.0.7");
    static final Actor OTHER = new Actor(8, "jia", "办案员甲", Set.of(Role.OFFICER), "ZD1", "10.0.0.8");
    static final UploadSettings SETTINGS =
            new UploadSettings(DataSize.ofMegabytes(4), DataSize.ofMegabytes(6), Duration.ofHours(1));

    final Set<String> named = new HashSet<>();
    final FileStore store;
    final Uploads uploads;
    final Settling settling;
    final Intake intake;
    final FileSweep sweep;

    Desk(Path data) {
        NamedAnywhere anywhere = Mockito.mock(NamedAnywhere.class);
        Mockito.when(anywhere.names(Mockito.anyString())).then(asked -> named.contains(asked.<String>getArgument(0)));
        store = new DiskFiles(data);
        uploads = new Uploads(data, SETTINGS);
        settling = new Settling(store, uploads, anywhere);
        intake = new Intake(uploads, settling, SETTINGS, Clock.systemUTC());
        sweep = new FileSweep(uploads, settling, store, SETTINGS, Clock.systemUTC());
    }

    Upload send(String name, byte[] content) {
        return uploads.receive(new MockMultipartFile("files", name, "application/pdf", content), OFFICER);
    }

    /** Says that a file will come, and sends nothing. */
    Upload begin(String name, long size) {
        return uploads.begin(name, size, OFFICER);
    }

    /** In a transaction that has begun and not ended. */
    StoredFile take(Upload upload) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.initSynchronization();
        }
        return intake.take(upload, OFFICER);
    }

    static void commit() {
        end(TransactionSynchronization.STATUS_COMMITTED);
    }

    static void rollBack() {
        end(TransactionSynchronization.STATUS_ROLLED_BACK);
    }

    private static void end(int status) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            var open = TransactionSynchronizationManager.getSynchronizations();
            TransactionSynchronizationManager.clearSynchronization();
            open.forEach(synchronization -> synchronization.afterCompletion(status));
        }
    }

    /** The transaction goes on elsewhere, or its process was killed. */
    static void leaveOpen() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }
}
