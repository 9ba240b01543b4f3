package org.sanxiang.cases;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.DeliveredAccess;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** In which capacity somebody acts, and whether it is enough for the conclusion. */
class CapacityTests {

    private static final Actor HEAD = Somebody.actorOf("JLD", 5, Role.PRINCIPAL_HEAD);

    private final CasesInMemory cases = new CasesInMemory();
    private final CaseFile file = cases.save(CaseFiles.file(1, PartyKind.ORGANISATION));
    private final OpenStepsInMemory openSteps = new OpenStepsInMemory();
    private final Admission admission = new Admission(cases,
            new CaseAccess(DeliveredAccess.table(), new Eligibility(), openSteps),
            new Entitlement(new Eligibility(), new StepDuties(List.of()), DeliveredAuthority.authority()),
            new Openings(openSteps, new SidePaths(List.of(), Clock.systemUTC()), mock(StepGate.class)));

    /** The table leaves the termination to the principal head, and the step itself to a deputy too. */
    @Test
    void a_conclusion_may_need_more_authority_than_its_step() {
        Entered entered = new Entered(file, openSteps.open(1, "approve-notice", "agency-head"));
        Actor deputy = Somebody.actorOf("JLD", 8, Role.DEPUTY_HEAD);
        assertThat(admission.capacity(entered, new Concluded(null), deputy)).isNotNull();
        assertThat(admission.capacity(entered, new Concluded(Ends.AGREE), deputy)).isNotNull();
        Refusing.assertBarred(HeadAuthority.AUTHORISED,
                () -> admission.capacity(entered, new Concluded(Ends.TERMINATE), deputy));
        assertThat(admission.capacity(entered, new Concluded(Ends.TERMINATE), HEAD)).isNotNull();
    }

    private enum Ends { AGREE, TERMINATE }

    private record Concluded(Ends conclusion) implements Opinionated {

        @Override
        public String opinion() {
            return "意见";
        }
    }
}
