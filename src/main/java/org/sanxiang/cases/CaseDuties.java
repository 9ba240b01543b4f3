package org.sanxiang.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who has, or had, which duty in a case, by identity. */
record CaseDuties(List<CaseDuty> all) {

    void begin(long personId, String personName, Duty duty, Instant now) {
        if (!holds(personId, duty)) {
            all.add(CaseDuty.begun(personId, personName, duty, now));
        }
    }

    void end(Predicate<CaseDuty> which, Instant now) {
        all.replaceAll(duty -> duty.isHeld() && which.test(duty) ? duty.ended(now) : duty);
    }

    boolean holds(long personId, Duty duty) {
        return all.stream().anyMatch(held -> held.isHeld(personId, duty));
    }

    /** Whether the person has, or ever had, a duty here. */
    boolean involve(long personId) {
        return all.stream().anyMatch(duty -> duty.personId() == personId);
    }

    /** What the person did here and does, ended or not: nobody is rid of a bar by giving up the duty. */
    Set<Duty> ever(long personId) {
        return all.stream().filter(duty -> duty.personId() == personId).map(CaseDuty::duty).collect(Collectors.toSet());
    }

    /** Who holds the duty now. */
    List<CaseDuty> holders(Duty duty) {
        return all.stream().filter(held -> held.isHeld() && held.duty() == duty).toList();
    }

    List<CaseDuty> inOrder() {
        return all.stream().sorted(Comparator.comparing(CaseDuty::since)).toList();
    }
}
