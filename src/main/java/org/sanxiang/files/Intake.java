package org.sanxiang.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

import me.desair.tus.server.upload.UploadInfo;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Takes in files: what they are is told by their content; what the sender says of them counts for nothing but the name. */
@Component
public class Intake {

    private final Uploads uploads;
    private final Settling settling;
    private final UploadSettings settings;
    private final Clock clock;

    Intake(Uploads uploads, Settling settling, UploadSettings settings, Clock clock) {
        this.uploads = uploads;
        this.settling = settling;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps an upload as a file of a record, in the transaction that writes the record: where that fails, the upload waits as
     * before and nothing is kept.
     *
     * @throws Refusal where the actor has no such upload, it is not whole, of a kind that no case takes, or not what its name
     *                 says
     */
    public StoredFile take(Upload upload, Actor actor) {
        UploadInfo info = uploads.own(upload.id(), actor);
        FileRules.GONE.demand(info != null, upload.name());
        FileName name = new FileName(info.getFileName());
        FileRules.EMPTY.demand(info.hasLength(), name.text());
        FileRules.UNFINISHED.demand(!info.isUploadInProgress(), name.text());
        try {
            FileKind kind = demandTaken(name, info);
            String hash = uploads.hash(info);
            settling.settle(upload.id(), uploads.data(info), hash);
            return new StoredFile(hash, name.text(), kind.type(), info.getLength(), clock.instant());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Refuses what would be refused later anyway, as early as it shows. */
    void inspect(String id, Actor actor) throws IOException {
        UploadInfo info = uploads.own(id, actor);
        if (info != null) {
            FileName name = new FileName(info.getFileName());
            if (info.isUploadInProgress()) {
                kind(name);
            } else {
                demandTaken(name, info);
            }
        }
    }

    /** @param length of the file to come, in bytes; null where it is not told yet */
    void demandRoom(String length, Actor actor) {
        long more = length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
        FileRules.TOO_LARGE.demand(more <= settings.maxSize().toBytes(), settings.maxSize().toMegabytes());
        FileRules.TOO_MUCH.demand(uploads.waiting(actor) + more <= settings.most().toBytes(), settings.most().toGigabytes());
    }

    private FileKind demandTaken(FileName name, UploadInfo info) throws IOException {
        FileKind kind = kind(name);
        Path content = uploads.data(info);
        FileRules.CONTENT.demand(new FileContent(content).is(kind), name.text());
        return kind;
    }

    private static FileKind kind(FileName name) {
        return FileKind.of(name.extension()).orElseThrow(() -> new Refusal(FileRules.KIND, name.text()));
    }
}
