package org.sanxiang.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All standing delegations. */
interface Delegations extends Repository<Delegation, Long> {

    Optional<Delegation> findById(Long id);

    List<Delegation> findByDelegatorId(long delegatorId);

    @Query("from StandingDelegation d order by d.id desc")
    List<Delegation> latestFirst();

    @Query("""
            from StandingDelegation d where d.approvedAt is not null and d.endedAt is null
            and d.fromDay <= :day and d.toDay >= :day order by d.id""")
    List<Delegation> inForceOn(LocalDate day);

    /** The person, once for each delegation in force, and once where there is none; empty where nobody has the account. */
    @Query("""
            select new org.sanxiang.people.Presence(p, d, o) from Person p
            left join StandingDelegation d on d.substituteId = p.id and d.approvedAt is not null and d.endedAt is null
              and d.fromDay <= :day and d.toDay >= :day
            left join Person o on o.id = d.delegatorId
            where p.account = :account""")
    List<Presence> presence(String account, LocalDate day);

    Delegation save(Delegation delegation);
}
