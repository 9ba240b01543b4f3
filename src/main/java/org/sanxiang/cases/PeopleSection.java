package org.sanxiang.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** The people of a case on its page: who has or had which duty, who was asked to stay away, what is to be settled. */
@Component
class PeopleSection implements CaseSection {

    private final Wording wording;

    PeopleSection(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("block.duties", "", file.duties().stream().map(PeopleSection::duty).toList()));
        file.recusals().all().forEach(recusal -> blocks.add(recusal(recusal)));
        file.earlierActs().all().forEach(act -> blocks.add(act(act)));
        return blocks;
    }

    private static Fact duty(CaseDuty duty) {
        Fact since = Fact.of("", duty.since());
        String until = duty.isHeld() ? "" : Fact.of("", duty.endedAt()).value();
        return Fact.of("enum.Duty." + duty.duty(), duty.personName() + "　" + since.value() + " – " + until);
    }

    private static Block recusal(Recusal recusal) {
        return new Block("block.recusal", "", Stream.of(
                Fact.of("form.recuse.whom", recusal.personName()),
                Fact.of("form.recuse.askedBy", recusal.askedBy()),
                Fact.of("form.recuse.applicant", recusal.applicant()),
                Fact.of("form.recuse.askedOn", recusal.askedOn()),
                Fact.of("form.recuse.ground", recusal.ground()),
                Fact.of("form.recuse.facts", recusal.facts()),
                Fact.of("form.decide-recusal.conclusion", recusal.outcome()),
                Fact.of("form.decide-recusal.opinion", recusal.opinion()),
                Fact.of("form.decide-recusal.otherHeads", recusal.deciders()),
                Fact.of("fact.decided-by", recusal.decidedByName()),
                Fact.of("fact.decided-at", recusal.decidedAt())).toList());
    }

    private Block act(EarlierAct act) {
        return new Block("block.earlier-act", "#" + act.entry(), Stream.of(
                Fact.of("form.settle-acts.acts.act", wording.action(act.act()) + "（" + act.personName() + "）"),
                Fact.of("fact.acted-at", act.actedAt()),
                Fact.of("form.settle-acts.acts.verdict", act.verdict()),
                Fact.of("form.settle-acts.acts.because", act.because()),
                Fact.of("fact.decided-by", act.settledByName()),
                Fact.of("fact.decided-at", act.settledAt())).toList());
    }
}
