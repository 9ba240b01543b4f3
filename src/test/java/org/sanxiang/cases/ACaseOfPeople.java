package org.sanxiang.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.sanxiang.TestClock;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.DeliveredAccess;
import org.sanxiang.people.DeliveredAgency;
import org.sanxiang.people.DeliveredCertificates;
import org.sanxiang.people.NobodyStandsIn;
import org.sanxiang.people.PeopleInMemory;
import org.sanxiang.people.Person;
import org.sanxiang.people.Somebody;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.ResolvableType;

/** A filed case of unit ZD1 with its people around it: officers 1, 2 and 3, heads 5 and 6, reviewer 7; 1 and 2 handle it. */
class ACaseOfPeople {

    static final Actor OFFICER = Somebody.actor(1, Role.OFFICER);
    static final Actor SECOND = Somebody.actor(2, Role.OFFICER);
    static final Actor HEAD = Somebody.actorOf("JLD", 5, Role.PRINCIPAL_HEAD);
    static final Actor DEPUTY = Somebody.actorOf("JLD", 6, Role.DEPUTY_HEAD);

    final PeopleInMemory people = new PeopleInMemory(Somebody.officer(1, "甲"), Somebody.officer(2, "乙"),
            Somebody.officer(3, "丙"), Somebody.with(5, "局长", Role.PRINCIPAL_HEAD),
            Somebody.with(6, "副局长", Role.DEPUTY_HEAD), Somebody.with(7, "审核员", Role.LEGAL_REVIEWER));
    final TestClock clock = new TestClock();
    final CasesInMemory cases = new CasesInMemory();
    final CaseFile file = cases.save(CaseFiles.file(1, PartyKind.ORGANISATION));
    final OpenStepsInMemory openSteps = new OpenStepsInMemory();
    final Eligibility eligibility = new Eligibility();
    final CaseAccess access = new CaseAccess(DeliveredAccess.table(), eligibility, openSteps);
    final Roster roster = new Roster(people, DeliveredAgency.agency(), NobodyStandsIn.standIns());
    final StepHolders holders = new StepHolders(openSteps);
    final List<Timeline.Event> trail = new ArrayList<>();
    final RecusalRequest request = new RecusalRequest(cases, openSteps, eligibility, roster);
    final HeadAuthority authority = DeliveredAuthority.authority(roster, "0");
    final RecusalDecision decision =
            new RecusalDecision(cases, acts(), holders, new OtherHeads(roster, authority), clock);
    final ActSettlement settlement = new ActSettlement(cases, null, clock);
    final ChangeOfHandlers change = new ChangeOfHandlers(cases, people, officerChoices(),
            DeliveredCertificates.certificates(), holders, clock);

    ACaseOfPeople() {
        file.handlersAre(officers(1, 2), CaseFiles.NOW);
        file.filed("泸县综执立〔2023〕1号", CaseFiles.NOW.atZone(clock.getZone()).toLocalDate());
    }

    List<Person> officers(long... ids) {
        return LongStream.of(ids).mapToObj(id -> people.findById(id).orElseThrow()).toList();
    }

    void asked(long whom, Actor by) {
        request.take(file, asking(whom, RecusalAsker.PARTY), by);
    }

    RecusalRequestForm asking(long whom, RecusalAsker askedBy) {
        return new RecusalRequestForm(whom, askedBy, "样例当事人", CaseFiles.NOW.atZone(clock.getZone()).toLocalDate(),
                RecusalGround.DIRECT_INTEREST, "系当事人股东");
    }

    void answered(long whom, RecusalOutcome outcome, Actor by, Long... otherHeads) {
        decision.take(file, new RecusalDecisionForm(whom, outcome, "理由", List.of(otherHeads)), by);
    }

    void recused(long whom) {
        asked(whom, SECOND);
        answered(whom, RecusalOutcome.GRANTED, HEAD);
    }

    /** Something that stands in the trail. */
    void happened(String step, long personId, Map<String, String> stated) {
        trail.add(new Timeline.Event(trail.size() + 1, CaseFiles.NOW, personId, "某人", "test", step, step, stated, ""));
    }

    /** A step whose form names officers. */
    private record Inspecting() implements Step<Inspecting.Form> {

        record Form(@NamesPerson List<Long> officers) {
        }

        @Override
        public String key() {
            return "inspect";
        }

        @Override
        public Class<Form> form() {
            return Form.class;
        }

        @Override
        public String take(CaseFile file, Form form, Actor actor) {
            return null;
        }
    }

    private OfficerChoices officerChoices() {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return new OfficerChoices(people, DeliveredAgency.agency(), DeliveredCertificates.certificates(), words, clock);
    }

    private ActsInCase acts() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("inspecting", new Inspecting());
        return new ActsInCase((caseId, page, size) -> trail,
                beans.getBeanProvider(ResolvableType.forClass(Step.class)));
    }
}
