package org.sanxiang.cases;

import java.math.BigDecimal;
import java.util.Set;

import org.sanxiang.kernel.Money;
import org.sanxiang.people.DeliveredAgency;
import org.sanxiang.people.DeliveredAuthorisations;
import org.sanxiang.people.NobodyStandsIn;
import org.sanxiang.people.PeopleInMemory;

/** The authority of heads as the delivered table gives it. */
final class DeliveredAuthority {

    private DeliveredAuthority() {
    }

    /** Nothing is at stake, and nobody else is in office. */
    static HeadAuthority authority() {
        return authority(new Roster(new PeopleInMemory(), DeliveredAgency.agency(), NobodyStandsIn.standIns()), "0");
    }

    static HeadAuthority authority(Roster roster, String yuan, String... kinds) {
        return new HeadAuthority(DeliveredAuthorisations.table(),
                caseId -> new Stake(Money.ofYuan(new BigDecimal(yuan)), Set.of(kinds)), roster);
    }
}
