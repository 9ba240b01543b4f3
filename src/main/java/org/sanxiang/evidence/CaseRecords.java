package org.sanxiang.evidence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was collected, in all cases. */
interface CaseRecords extends Repository<CaseRecord, Long> {

    CaseRecord save(CaseRecord record);

    List<CaseRecord> findByCaseIdOrderById(long caseId);

    Optional<CaseRecord> findById(Long id);

    /** The interviews, in whatever case, that took place at some of the time between the two. */
    @Query("select i from InterviewRecord i where i.startedAt < :to and i.endedAt > :from")
    List<InterviewRecord> interviewsBetween(LocalDateTime from, LocalDateTime to);

    /** The files of the case with this content, the first first. */
    @Query("select f from CaseRecord r join r.files f where r.caseId = ?1 and f.hash = ?2 order by r.id")
    List<RecordFile> files(long caseId, String hash);

    @Query("select count(f) > 0 from CaseRecord r join r.files f where f.hash = ?1")
    boolean isNamed(String hash);
}
