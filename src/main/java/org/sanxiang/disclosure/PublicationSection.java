package org.sanxiang.disclosure;

import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.springframework.stereotype.Component;

/** The publication on the case page. */
@Component
class PublicationSection implements CaseSection {

    private final Publications publications;

    PublicationSection(Publications publications) {
        this.publications = publications;
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
    public List<Block> blocks(CaseFile file, boolean secret) {
        return publications.findByCaseIdOrderById(file.id()).stream().map(publication ->
                new Block("block.publication", "", List.of(
                        Fact.of("form.publish.choice", publication.choice()),
                        Fact.of("form.publish.publicText", publication.publicText()),
                        Fact.of("form.publish.reason", publication.reason()),
                        Fact.of("fact.publication.due", publication.dueOn()),
                        Fact.of("fact.publication.on", publication.publishedOn())))).toList();
    }
}
