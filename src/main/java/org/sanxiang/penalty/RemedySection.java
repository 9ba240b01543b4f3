package org.sanxiang.penalty;

import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.springframework.stereotype.Component;

/** Reconsideration and litigation on the case page. */
@Component
class RemedySection implements CaseSection {

    private final PenaltyCases cases;

    RemedySection(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "remedies";
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals(Registration.PROCEDURE);
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        return cases.get(file.id()).remedies.stream().flatMap(RemedySection::blocks).toList();
    }

    private static Stream<Block> blocks(Remedy remedy) {
        return Stream.concat(Stream.of(remedy(remedy)), remedy.results().stream().map(RemedySection::result));
    }

    private static Block remedy(Remedy remedy) {
        return new Block("block.remedy", remedy.documentNumber(), facts(remedy));
    }

    static List<Fact> facts(Remedy remedy) {
        return List.of(
                Fact.of("form.remedy.kind", remedy.kind()),
                Fact.of("form.remedy.authority", remedy.authority()),
                Fact.of("fact.decision.number", remedy.decisionNumber()),
                Fact.of("form.remedy.appliedOn", remedy.appliedOn()),
                Fact.of("fact.remedy.late", remedy.isLate() ? true : null),
                Fact.of("form.remedy.acceptedOn", remedy.acceptedOn()),
                Fact.of("form.remedy.copyReceivedOn", remedy.copyReceivedOn()),
                Fact.of("form.remedy.simplified", remedy.isSimplified() ? true : null),
                Fact.of("form.remedy-answer.answeredOn", remedy.answeredOn()),
                Fact.of("form.remedy-answer.lateReason", remedy.answerLateReason()),
                Fact.of("fact.remedy.balance", remedy.balance()));
    }

    private static Block result(RemedyResult result) {
        return new Block("block.remedy-result", result.documentNumber(), facts(result));
    }

    static List<Fact> facts(RemedyResult result) {
        return List.of(
                Fact.of("form.remedy-result.outcome", result.outcome()),
                Fact.of("form.remedy-result.decidedOn", result.decidedOn()),
                Fact.of("form.remedy-result.receivedOn", result.receivedOn()),
                Fact.of("form.remedy-result.effectiveOn", result.effectiveOn()),
                Fact.of("form.remedy-result.anew", result.anew() ? true : null),
                Fact.of("form.remedy-result.anewBy", result.anewBy()),
                Fact.of("fact.execution.fine", result.fine()),
                Fact.of("fact.execution.confiscation", result.confiscation()),
                Fact.of("form.remedy-result.summary", result.summary()));
    }
}
