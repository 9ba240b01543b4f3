package org.sanxiang.review.advisers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that advisers did. */
interface AdviserServices extends Repository<AdviserService, Long> {

    /** How often an adviser did something of a kind. */
    record Tally(long adviser, ServiceKind kind, long times) {
    }

    @Query("""
            select new org.sanxiang.review.advisers.AdviserServices$Tally(s.adviserId, s.kind, count(s))
            from AdviserService s where s.servedOn between :from and :to group by s.adviserId, s.kind""")
    List<Tally> tallies(LocalDate from, LocalDate to);

    List<AdviserService> findByServedOnBetweenOrderByServedOnDescIdDesc(LocalDate from, LocalDate to);

    Optional<AdviserService> findById(long id);

    @Query("select count(s) > 0 from AdviserService s where s.file.hash = :hash")
    boolean isNamed(String hash);

    AdviserService save(AdviserService service);
}
