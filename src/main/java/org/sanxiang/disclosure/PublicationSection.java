package org.sanxiang.disclosure;

import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.springframework.stereotype.Component;

/** The publication on the case page, and by when it must be withdrawn. */
@Component
class PublicationSection implements CaseSection {

    private final Publications publications;
    private final WithdrawalDue withdrawalDue;

    PublicationSection(Publications publications, WithdrawalDue withdrawalDue) {
        this.publications = publications;
        this.withdrawalDue = withdrawalDue;
    }

    @Override
    public String key() {
        return "disclosure";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals("penalty");
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        return publications.findByCaseIdOrderById(file.id()).stream().flatMap(this::blocks).toList();
    }

    private Stream<Block> blocks(Publication publication) {
        return Stream.concat(Stream.of(publication(publication)),
                publication.corrections().stream().map(PublicationSection::correction));
    }

    private Block publication(Publication publication) {
        Withdrawal withdrawal = publication.withdrawal();
        return new Block("block.publication", publication.decisionNumber(), List.of(
                Fact.of("form.publish.choice", publication.choice()),
                Fact.of("form.publish.publicText", publication.publicText()),
                Fact.of("form.publish.reason", publication.reason()),
                Fact.of("fact.publication.due", publication.dueOn()),
                Fact.of("fact.publication.on", publication.publishedOn()),
                Fact.of("fact.publication.withdrawal-due", withdrawal == null
                        ? withdrawalDue.of(publication).orElse(null) : withdrawal.dueOn()),
                Fact.of("fact.publication.withdrawn-on", withdrawal == null ? null : withdrawal.withdrawnOn()),
                Fact.of("form.withdraw.publicReason", withdrawal == null ? null : withdrawal.publicReason()),
                Fact.of("form.withdraw.lateBecause", withdrawal == null ? null : withdrawal.lateBecause())));
    }

    private static Block correction(TextCorrection correction) {
        return new Block("block.publication-correction", "", List.of(
                Fact.of("fact.publication.corrected-on", correction.correctedOn()),
                Fact.of("fact.publication.former-text", correction.formerText()),
                Fact.of("form.correct-publication.reason", correction.reason())));
    }
}
