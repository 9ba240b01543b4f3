package org.sanxiang.desk.casepage;

import java.util.List;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.CaseSection.Block;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.Wording;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a section that another module serves, with its secret facts only to those who may see them. */
@Service
@Transactional(readOnly = true)
class Sections {

    /**
     * A section as the reader may see it.
     *
     * @param secret whether secret facts are among it
     */
    record Shown(List<Block> blocks, boolean secret) {
    }

    private final List<CaseSection> sections;
    private final Admission admission;
    private final CaseAccess access;
    private final Wording wording;

    Sections(List<CaseSection> sections, Admission admission, CaseAccess access, Wording wording) {
        this.sections = sections;
        this.admission = admission;
        this.access = access;
        this.wording = wording;
    }

    Shown of(long caseId, String key, Actor actor) {
        CaseFile file = admission.read(caseId, actor);
        CaseSection section = sections.stream().filter(candidate -> candidate.key().equals(key) && candidate.concerns(file)).findFirst()
                .orElseThrow(() -> new Unknown("rejected.unknown-section"));
        boolean secret = access.may(file, actor, "secret.read");
        List<Block> blocks = section.blocks(file, secret).stream().map(block -> seen(block, secret))
                .filter(block -> !block.facts().isEmpty()).toList();
        return new Shown(blocks, blocks.stream().flatMap(block -> block.facts().stream()).anyMatch(Fact::secret));
    }

    /** A section that forgets to leave its secrets out does not give them away here. */
    private Block seen(Block block, boolean secret) {
        return new Block(block.title(), block.mark(), block.facts().stream()
                .filter(fact -> !fact.value().isEmpty() && (secret || !fact.secret())).map(this::read).toList(),
                block.digest().stream().map(wording::value).toList());
    }

    private Fact read(Fact fact) {
        return new Fact(fact.label(), wording.value(fact.value()), fact.secret(), fact.link(), fact.picture(),
                fact.light(), fact.pieces());
    }
}
