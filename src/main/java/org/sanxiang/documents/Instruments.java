package org.sanxiang.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.StepPapers;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** Makes the instruments that an act calls for, in the transaction of the act: what cannot be made whole is not done. */
@Component
class Instruments implements StepPapers {

    private static final String FIELD = "instruments[%d]";

    private final Catalogue catalogue;
    private final CaseKnowledge knowledge;
    private final Numbering numbering;
    private final Composer composer;
    private final InstrumentRegister register;

    Instruments(Catalogue catalogue, CaseKnowledge knowledge, Numbering numbering, Composer composer,
                InstrumentRegister register) {
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.numbering = numbering;
        this.composer = composer;
        this.register = register;
    }

    @Override
    public Map<String, String> make(CaseFile file, String act, Record form, Actor actor) {
        Map<String, String> made = new LinkedHashMap<>();
        List<InstrumentKind> kinds = catalogue.madeBy(act);
        if (!kinds.isEmpty()) {
            CaseKnowledge.Known known = knowledge.of(file, form);
            kinds.stream().filter(known::callsFor).forEach(kind ->
                    made.put(FIELD.formatted(made.size()), described(make(kind, act, file, known, actor))));
        }
        return made;
    }

    @Override
    public List<Preview> previews(long caseId, String act) {
        return catalogue.madeBy(act).stream().map(kind ->
                new Preview(kind.title(), "/cases/" + caseId + "/previews/" + act + "/" + kind.code())).toList();
    }

    private Instrument make(InstrumentKind kind, String act, CaseFile file, CaseKnowledge.Known known, Actor actor) {
        Sheet sheet = composer.compose(kind, known, numbering.next(kind, file, known), actor);
        composer.demandWhole(sheet);
        return register.add(file.id(), act, sheet, actor);
    }

    private static String described(Instrument made) {
        return made.title() + (made.number() == null ? "" : " " + made.number()) + " SHA-256 " + made.contentHash();
    }
}
