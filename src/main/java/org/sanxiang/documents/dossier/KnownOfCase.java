package org.sanxiang.documents.dossier;

import java.util.List;
import java.util.Set;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.DossierFacts;
import org.sanxiang.documents.DossierFacts.Known;
import org.springframework.stereotype.Component;

/** What the procedure of a case tells of it for its dossier. */
@Component
class KnownOfCase {

    private static final Known NOTHING = new Known(null, null, null, null, null, null, null, null, Set.of());

    private final List<DossierFacts> facts;

    KnownOfCase(List<DossierFacts> facts) {
        this.facts = facts;
    }

    Known of(CaseFile file) {
        return facts.stream().filter(one -> one.procedureKey().equals(file.procedureKey())).findFirst()
                .map(one -> one.of(file)).orElse(NOTHING);
    }
}
