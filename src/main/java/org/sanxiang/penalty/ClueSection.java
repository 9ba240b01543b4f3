package org.sanxiang.penalty;

import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.catalog.Matters;
import org.springframework.stereotype.Component;

/** Clue, party and filing on the case page; the informer and the identity number are secret. */
@Component
class ClueSection implements CaseSection {

    private final PenaltyCases cases;
    private final Matters matters;

    ClueSection(PenaltyCases cases, Matters matters) {
        this.cases = cases;
        this.matters = matters;
    }

    @Override
    public String key() {
        return "clue";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals(Registration.PROCEDURE);
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        PenaltyCase c = cases.get(file.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(clue(c.clue));
        if (c.verification != null) {
            blocks.add(new Block("step.verify", "", List.of(
                    Fact.of("form.verify.findings", c.verification.findings()),
                    Fact.of("form.verify.outcome", c.verification.outcome()),
                    Fact.of("form.verify.receivingBody", c.verification.receivingBody()),
                    Fact.secret("form.verify.informerAnswer", c.verification.informerAnswer()))));
        }
        if (c.party != null) {
            blocks.add(party(c.party));
            blocks.add(new Block("block.filing", "", List.of(
                    Fact.of("form.file.facts", c.filingFacts),
                    Fact.of("form.file.grounds", c.filingGrounds))));
        }
        return blocks;
    }

    private Block clue(ClueForm clue) {
        return new Block("block.clue", "", List.of(
                Fact.of("form.register.source", clue.source()),
                Fact.of("form.register.discoveredOn", clue.discoveredOn()),
                Fact.of("form.register.partyName", clue.partyName()),
                Fact.of("form.register.matter", matters.find(clue.matter()).map(matter -> matter.name()).orElse("")),
                Fact.of("form.register.place", clue.place()),
                Fact.of("form.register.actEndedOn", clue.actEndedOn()),
                Fact.of("form.register.continuing", clue.continuing()),
                Fact.of("form.register.summary", clue.summary()),
                Fact.secret("form.register.informer", clue.informer()),
                Fact.secret("form.register.informerContact", clue.informerContact()),
                Fact.of("form.register.reason", clue.reason())));
    }

    private static Block party(Party party) {
        return new Block("block.party", "", List.of(
                Fact.of("form.file.partyKind", party.kind()),
                Fact.of("form.file.partyName", party.name()),
                Fact.secret("fact.party.id", party.idNumber()),
                Fact.secret("fact.party.birth", party.birthDate()),
                Fact.of("form.file.representative", party.representative()),
                Fact.of("form.file.address", party.address()),
                Fact.of("form.file.phone", party.phone())));
    }
}
