package org.sanxiang.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.disk.DiskLockingService;
import org.sanxiang.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Files that were sent ahead of the form which will name them. They belong to whoever has sent them, and to nobody else. */
@Component
@EnableConfigurationProperties(UploadSettings.class)
public class Uploads {

    private static final String ADDRESS = "/uploads";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Arriving arriving;
    private final TusFileUploadService tus;
    private final UploadSettings settings;

    Uploads(@Value("${sanxiang.data}") Path data, UploadSettings settings) {
        Path folder = data.resolve("incoming");
        this.settings = settings;
        this.arriving = new Arriving(folder);
        this.tus = new TusFileUploadService().withMaxUploadSize(settings.maxSize().toBytes())
                .withUploadExpirationPeriod(settings.keep().toMillis()).withUploadUri(ADDRESS)
                .withUploadStorageService(arriving).withUploadLockingService(new DiskLockingService(folder.toString()))
                // the hash of the whole is taken anyway, and every file is sent in one row of pieces
                .disableTusExtension("checksum").disableTusExtension("concatenation");
    }

    /** Answers as the tus protocol says. */
    void serve(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        tus.process(new TusRequest(request), response, owner(actor));
    }

    /** Takes a file from a browser that sends it with the form. */
    public Upload receive(MultipartFile part, Actor actor) {
        try (InputStream content = part.getInputStream()) {
            UploadInfo begun = info(begin(part.getOriginalFilename(), part.getSize(), actor).id());
            return shown(arriving.append(begun, content));
        } catch (IOException | TusException broken) {
            throw new IllegalStateException("the upload cannot be taken", broken);
        }
    }

    Upload begin(String name, long size, Actor actor) {
        UploadInfo info = new UploadInfo();
        info.setLength(size);
        info.setEncodedMetadata("filename " + Base64.getEncoder().encodeToString(
                new FileName(name).text().getBytes(StandardCharsets.UTF_8)));
        info.updateExpiration(settings.keep().toMillis());
        try {
            return shown(arriving.create(info, owner(actor)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The upload with what is known of it, whose ever it is: only for telling its name. */
    public Upload find(String id) {
        UploadInfo info = info(id);
        return info == null ? new Upload(id, "", 0) : shown(info);
    }

    /** Those that are the actor's own and still there. */
    public List<Upload> own(Collection<String> ids, Actor actor) {
        return ids.stream().filter(id -> own(id, actor) != null).map(this::find).toList();
    }

    /** The largest file that is taken, in bytes. */
    public long largest() {
        return settings.maxSize().toBytes();
    }

    /** Null where there is none, or where it is somebody else's. */
    UploadInfo own(String id, Actor actor) {
        UploadInfo info = info(id);
        return info == null || !owner(actor).equals(info.getOwnerKey()) ? null : info;
    }

    /** What one person's uploads will hold when they are whole. */
    long waiting(Actor actor) {
        return all().stream().map(folder -> own(folder.getFileName().toString(), actor))
                .mapToLong(info -> info == null || !info.hasLength() ? 0 : info.getLength()).sum();
    }

    List<Path> all() {
        try {
            return Folders.in(arriving.root());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    UploadInfo info(String id) {
        try {
            return id.matches(ID) ? arriving.info(id) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path data(UploadInfo info) {
        return arriving.data(info.getId().toString());
    }

    String hash(UploadInfo info) throws IOException {
        return arriving.hash(info);
    }

    void remove(String id) {
        try {
            arriving.terminateUpload(arriving.info(id));
            FileSystemUtils.deleteRecursively(arriving.root().resolve(id));
        } catch (IOException | TusException stays) {
            throw new IllegalStateException("the upload cannot be removed: " + id, stays);
        }
    }

    private static Upload shown(UploadInfo info) {
        return new Upload(info.getId().toString(), new FileName(info.getFileName()).text(), info.getOffset());
    }

    private static String owner(Actor actor) {
        return Long.toString(actor.personId());
    }
}
