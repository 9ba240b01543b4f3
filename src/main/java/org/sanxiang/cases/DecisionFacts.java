package org.sanxiang.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What those who publish a decision must know of it. */
public interface DecisionFacts {

    /**
     * A decision that has been served.
     *
     * @param summary the text that may be published, with natural persons masked
     * @param secrets what must not appear in public: a natural person's name, identity numbers
     */
    record Served(String number, LocalDate decidedOn, LocalDate servedOn, String summary, Set<String> secrets) {
    }

    /** Empty while no decision has been served. */
    Optional<Served> served(long caseId);
}
