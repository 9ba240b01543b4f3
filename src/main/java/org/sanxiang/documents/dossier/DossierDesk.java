package org.sanxiang.documents.dossier;

import java.util.List;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.CaseDossier;
import org.sanxiang.documents.NumberRegister;
import org.sanxiang.documents.dossier.RequiredPapers.Requirement;
import org.sanxiang.people.Agency;
import org.springframework.stereotype.Component;

/** What is known of the dossier of a case: bound for keeps, as a draft, or not at all. */
@Component
class DossierDesk implements CaseDossier {

    private final KeptVolumes kept;
    private final Drafts drafts;
    private final RequiredPapers required;
    private final NumberRegister numbers;
    private final Agency agency;

    DossierDesk(KeptVolumes kept, Drafts drafts, RequiredPapers required, NumberRegister numbers, Agency agency) {
        this.kept = kept;
        this.drafts = drafts;
        this.required = required;
        this.numbers = numbers;
        this.agency = agency;
    }

    @Override
    public Optional<Integer> pages(CaseFile file) {
        return drafts.of(file.id()).filter(draft -> draft.version() == file.version())
                .map(draft -> draft.volumes().stream().mapToInt(BoundVolume::pages).sum());
    }

    @Override
    public String number(CaseFile file, int year) {
        return numbers.draw(agency.body(file.body()), "archive", year, file.id());
    }

    @Override
    public List<String> missing(CaseFile file) {
        return missingPapers(file).stream().map(Requirement::title).toList();
    }

    List<Requirement> missingPapers(CaseFile file) {
        return required.missing(file);
    }

    /** Whether something has come that may lie beside a dossier that is bound. */
    boolean isAddedTo(CaseFile file) {
        return state(file) == DossierState.BOUND && required.hasAdditions(file);
    }

    DossierState state(CaseFile file) {
        if (!kept.of(file.id()).isEmpty()) {
            return DossierState.BOUND;
        }
        return file.archivedOn() == null && drafts.of(file.id()).isPresent() ? DossierState.DRAFT : DossierState.NOT_BOUND;
    }

    /** The volumes that can be taken; empty where there are none yet. */
    List<BoundVolume> volumes(CaseFile file) {
        return switch (state(file)) {
            case BOUND -> kept.of(file.id());
            case DRAFT -> drafts.of(file.id()).map(Drafts.Draft::volumes).orElse(List.of());
            case NOT_BOUND -> List.of();
        };
    }

    /** Whether the case has changed since the draft was bound. */
    boolean isOutdated(CaseFile file) {
        return state(file) == DossierState.DRAFT && pages(file).isEmpty();
    }
}
