package org.sanxiang.documents.dossier;

import java.util.List;
import java.util.Set;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents that a case must have by what it has gone through, from {@code config/documents/required.csv}. */
@Component
class RequiredPapers {

    /**
     * A document that must be there.
     *
     * @param any  the codes of the parts of which one is enough
     * @param when what the case must have gone through
     * @param step where it comes into being
     */
    record Requirement(List<String> any, String when, String title, String step) {

        boolean isMetBy(Set<String> codes) {
            return any.stream().anyMatch(codes::contains);
        }
    }

    private final List<Requirement> requirements;
    private final KnownOfCase known;
    private final CaseParts parts;

    RequiredPapers(ConfigFiles config, KnownOfCase known, CaseParts parts) {
        this.requirements = config.table("documents/required.csv").stream().map(row -> new Requirement(
                List.of(row.get("what").split(";")), row.get("when"), row.get("title"), row.get("step"))).toList();
        this.known = known;
        this.parts = parts;
    }

    /** Whether the case has what may come after its dossier is bound. */
    @Transactional(readOnly = true)
    public boolean hasAdditions(CaseFile file) {
        return !parts.additions(file).isEmpty();
    }

    /** What is missing; a document that nothing here can make yet is not asked for. */
    @Transactional(readOnly = true)
    public List<Requirement> missing(CaseFile file) {
        Set<String> situations = known.of(file).situations();
        Set<String> codes = parts.codes(file.id());
        return requirements.stream().filter(one -> situations.contains(one.when()))
                .filter(one -> one.any().stream().allMatch(parts::isMadeHere)).filter(one -> !one.isMetBy(codes)).toList();
    }
}
