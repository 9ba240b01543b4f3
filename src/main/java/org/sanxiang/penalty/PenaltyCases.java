package org.sanxiang.penalty;

import java.util.Optional;

import org.sanxiang.kernel.Unknown;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All penalty cases. */
interface PenaltyCases extends Repository<PenaltyCase, Long> {

    Optional<PenaltyCase> findById(Long id);

    PenaltyCase save(PenaltyCase penaltyCase);

    @Query("""
            select count(f) from CaseFile f
            where f.subject.partyName = :party and f.subject.matterCode = :matter and f.stage <> org.sanxiang.cases.Stage.NOT_FILED""")
    long similar(String party, String matter);

    default PenaltyCase get(long id) {
        return findById(id).orElseThrow(() -> new Unknown("rejected.unknown-case"));
    }
}
