package org.sanxiang.penalty;

import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.DossierAdditions;
import org.springframework.stereotype.Component;

/** Reconsideration and litigation as sheets of the dossier; those that come after the archive lie in a supplement. */
@Component
class RemedySheets implements DossierAdditions {

    private final PenaltyCases cases;

    RemedySheets(PenaltyCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Addition> of(CaseFile file) {
        return cases.findById(file.id()).stream().flatMap(c -> c.remedies.stream()).flatMap(RemedySheets::sheets).toList();
    }

    private static Stream<Addition> sheets(Remedy remedy) {
        return Stream.concat(
                Stream.of(new Addition("dossier.remedy", remedy.documentNumber(), remedy.authority(), remedy.acceptedOn(),
                        RemedySection.facts(remedy))),
                remedy.results().stream().map(result -> new Addition("dossier.remedy-result", result.documentNumber(),
                        remedy.authority(), result.receivedOn(), RemedySection.facts(result))));
    }
}
