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

    /** The interviews, in whatever case, that took place at some of the time between the two. */
    @Query("select i from InterviewRecord i where i.startedAt < :to and i.endedAt > :from")
    List<InterviewRecord> interviewsBetween(LocalDateTime from, LocalDateTime to);

    Optional<CaseRecord> findFirstByCaseIdAndFileHashOrderById(long caseId, String hash);
}
