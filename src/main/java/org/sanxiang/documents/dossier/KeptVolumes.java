package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.files.FileStore;
import org.sanxiang.files.KeptFile;
import org.sanxiang.files.NamedContents;
import org.sanxiang.files.StoredFile;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The volumes of cases that are archived: bound once, and the same bytes ever after. */
@Repository
class KeptVolumes implements NamedContents {

    private final JdbcClient jdbc;
    private final FileStore store;
    private final ApplicationEventPublisher events;

    KeptVolumes(JdbcClient jdbc, FileStore store, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.store = store;
        this.events = events;
    }

    /** In the order in which they were bound; empty where none was. */
    List<BoundVolume> of(long caseId) {
        return jdbc.sql("""
                select volume_kind, file_hash, file_size, pages, sheets, bound_at from dossier_volume
                where case_id = ? order by id""").param(caseId).query(KeptVolumes::read).list();
    }

    /** The bytes of a volume, to be handed out under the name. */
    Resource content(BoundVolume volume, String name) {
        return new KeptFile(store, new StoredFile(volume.hash(), name, MediaType.APPLICATION_PDF_VALUE, volume.size(),
                volume.boundAt()));
    }

    /** Brings a volume into the store; what is not kept afterwards is swept out of it some day. */
    void settle(BoundVolume volume, Path file) {
        try {
            store.settle(file, volume.hash());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Keeps the volumes of a case, all of them or none; whoever was faster has kept them already. A supplement takes the place of
     * the one before, of which it holds everything; the hashes of all stand in the trail.
     *
     * @param volumes    that have settled in the store
     * @param supplement whether they come beside a dossier that is bound
     * @param actor      whose archiving it comes of
     */
    @Transactional
    public void keep(long caseId, Collection<BoundVolume> volumes, boolean supplement, Actor actor) {
        jdbc.sql("select id from case_file where id = ? for update").param(caseId).query(Long.class).single();
        if (supplement) {
            jdbc.sql("delete from dossier_volume where case_id = ? and volume_kind = ?")
                    .params(caseId, VolumeKind.SUPPLEMENT.name()).update();
        } else if (!of(caseId).isEmpty()) {
            return;
        }
        Map<String, String> kept = new LinkedHashMap<>();
        volumes.forEach(volume -> {
            keep(caseId, volume);
            kept.put(volume.kind().name(), volume.pages() + " SHA-256 " + volume.hash());
        });
        events.publishEvent(new Recorded(actor, caseId, "", "bind-dossier", kept));
    }

    private void keep(long caseId, BoundVolume volume) {
        jdbc.sql("""
                insert into dossier_volume (case_id, volume_kind, file_hash, file_size, pages, sheets, bound_at)
                values (?, ?, ?, ?, ?, ?, ?)""").params(caseId, volume.kind().name(), volume.hash(), volume.size(),
                volume.pages(), volume.sheets(), LocalDateTime.ofInstant(volume.boundAt(), ZoneOffset.UTC)).update();
    }

    @Override
    public boolean names(String hash) {
        return jdbc.sql("select count(*) from dossier_volume where file_hash = ?").param(hash).query(Long.class).single() > 0;
    }

    private static BoundVolume read(ResultSet row, int number) throws SQLException {
        return new BoundVolume(VolumeKind.valueOf(row.getString("volume_kind")), row.getString("file_hash"),
                row.getLong("file_size"), row.getInt("pages"), row.getInt("sheets"),
                row.getObject("bound_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
