package org.sanxiang.cases;

import java.util.Collection;
import java.util.List;

/** Tells those who count what happened in cases, as far as a module knows; read from its own tables, in a few statements. */
public interface CaseFacts {

    /** Everything that happened in these cases until now; the same again while nothing happens. */
    List<Fact> of(Collection<Long> caseIds);

    /** From where clues may come, as facts of {@link FactKind#REGISTERED} say it; none where the module registers no clues. */
    default List<String> sources() {
        return List.of();
    }
}
