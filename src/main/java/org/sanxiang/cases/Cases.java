package org.sanxiang.cases;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All case files. */
public interface Cases extends Repository<CaseFile, Long> {

    Optional<CaseFile> findById(Long id);

    /** Reads the file for an action: whoever comes second waits, and then finds the step done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from CaseFile f where f.id = :id")
    Optional<CaseFile> lock(long id);

    CaseFile save(CaseFile file);

    /** The cases in which something is still to be done. */
    @Query("""
            select f.id from CaseFile f where f.stage not in (org.sanxiang.cases.Stage.ARCHIVED,
            org.sanxiang.cases.Stage.NOT_FILED, org.sanxiang.cases.Stage.HANDED_TO_BODY) order by f.id""")
    List<Long> idsOfOpen();
}
