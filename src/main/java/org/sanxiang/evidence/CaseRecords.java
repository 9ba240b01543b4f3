package org.sanxiang.evidence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Everything that was collected, in all cases. */
interface CaseRecords extends Repository<CaseRecord, Long> {

    CaseRecord save(CaseRecord record);

    List<CaseRecord> findByCaseIdOrderById(long caseId);

    Optional<CaseRecord> findFirstByCaseIdAndFileHashOrderById(long caseId, String hash);
}
