package org.sanxiang.cases;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.StandIn;
import org.sanxiang.people.Somebody;

import static org.sanxiang.cases.ACaseOfPeople.*;

/** Which approvals a deputy head may give, and which a substitute of the principal head. */
class HeadAuthorityTests {

    private static final Actor SUBSTITUTE = new Actor(6, "account6", "副局长", Set.of(Role.DEPUTY_HEAD), "JLD", "test",
            List.of(new StandIn(5, "局长", Role.PRINCIPAL_HEAD, "JLD")));

    private final ACaseOfPeople a = new ACaseOfPeople();

    @ParameterizedTest
    @CsvSource({"approve-filing, 0, true", "decide, 50000, true", "decide, 50000.01, false", "approve-notice, 50001, false",
        "approve-filing, 9000000, true", "discuss, 0, false", "terminate, 0, false", "settle-dispute, 0, false",
        "decide.terminate, 0, false", "decide.no-penalty, 0, true", "approve-transfer, 0, false", "unheard-of, 0, false"})
    void a_deputy_gives_the_approvals_that_the_table_allows_up_to_its_amount(String act, String yuan, boolean allowed) {
        HeadAuthority authority = DeliveredAuthority.authority(a.roster, yuan);
        if (allowed) {
            authority.demand(act, a.file, own(DEPUTY));
        } else {
            Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> authority.demand(act, a.file, own(DEPUTY)));
        }
        authority.demand(act, a.file, own(HEAD));
        authority.demand(act, a.file, own(OFFICER));
    }

    @Test
    void whoever_is_no_head_gives_no_approval_that_is_for_heads() {
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> a.authority.demand("approve-filing", a.file, OFFICER));
        a.authority.demand("approve-filing", a.file, DEPUTY);
    }

    @Test
    void the_heavy_kinds_are_for_the_principal_head_whatever_the_amount() {
        HeadAuthority heavy = DeliveredAuthority.authority(a.roster, "0", "fine", "revoke-licence");
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> heavy.demand("decide", a.file, own(DEPUTY)));
        heavy.demand("decide", a.file, own(HEAD));
        DeliveredAuthority.authority(a.roster, "0", "fine").demand("decide", a.file, own(DEPUTY));
    }

    @ParameterizedTest
    @CsvSource({"terminate, true", "discuss, true", "decide, true", "approve-transfer, false"})
    void whoever_stands_in_for_the_principal_head_gives_what_the_table_leaves_to_a_substitute(String act, boolean allowed) {
        HeadAuthority authority = DeliveredAuthority.authority(a.roster, "900000");
        Capacity inPlace = Capacity.all(SUBSTITUTE).filter(capacity -> capacity.standIn() != null).findFirst().orElseThrow();
        if (allowed) {
            authority.demand(act, a.file, inPlace);
        } else {
            Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> authority.demand(act, a.file, inPlace));
        }
    }

    @Test
    void where_the_principal_head_is_recused_a_deputy_does_what_a_substitute_could() {
        a.openSteps.open(1, "decide", "agency-head");
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> a.authority.demand("terminate", a.file, own(DEPUTY)));
        a.asked(5, OFFICER);
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> a.authority.demand("terminate", a.file, own(DEPUTY)));
        a.answered(5, RecusalOutcome.GRANTED, DEPUTY);
        a.authority.demand("terminate", a.file, own(DEPUTY));
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> a.authority.demand("approve-transfer", a.file, own(DEPUTY)));
        a.people.save(Somebody.with(9, "局长二", Role.PRINCIPAL_HEAD));
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> a.authority.demand("terminate", a.file, own(DEPUTY)));
    }

    @Test
    void the_recusal_of_others_is_decided_by_the_principal_head_or_the_substitute() {
        a.asked(1, SECOND);
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> a.answered(1, RecusalOutcome.GRANTED, DEPUTY));
        a.answered(1, RecusalOutcome.REFUSED, SUBSTITUTE);
        a.asked(1, SECOND);
        a.answered(1, RecusalOutcome.GRANTED, HEAD);
    }

    @Test
    void nobody_but_a_head_decides_about_the_recusal_of_a_head() {
        a.openSteps.open(1, "decide", "agency-head");
        a.asked(5, OFFICER);
        Actor officerInPlace = new Actor(3, "account3", "丙", Set.of(Role.OFFICER), "ZD1", "test", SUBSTITUTE.standIns());
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> a.answered(5, RecusalOutcome.REFUSED, officerInPlace, 6L));
    }

    private static Capacity own(Actor actor) {
        return Capacity.all(actor).findFirst().orElseThrow();
    }
}
