package org.sanxiang.documents.dossier;

import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.springframework.stereotype.Component;

/** The dossier on the case page: how far it has come, and what is missing in it, with the way to where it comes from. */
@Component
class DossierSection implements CaseSection {

    private final DossierDesk desk;
    private final RequiredPapers required;

    DossierSection(DossierDesk desk, RequiredPapers required) {
        this.desk = desk;
        this.required = required;
    }

    @Override
    public String key() {
        return "dossier";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.link("fact.dossier.state", desk.state(file), "/cases/" + file.id() + "/dossier"));
        desk.volumes(file).forEach(volume -> facts.add(Fact.of("fact.dossier." + volume.kind(), volume.pages())));
        if (file.archivedOn() == null) {
            required.missing(file).forEach(one -> facts.add(Fact.link("fact.dossier.missing", one.title(),
                    "/cases/" + file.id() + "/steps/" + one.step())));
        }
        return List.of(new Block("block.dossier", "", facts));
    }
}
