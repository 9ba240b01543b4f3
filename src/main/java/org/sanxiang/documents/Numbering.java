package org.sanxiang.documents;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.people.Agency;
import org.springframework.stereotype.Component;

/** Where an instrument has its number from: the register, or the act that drew it before. */
@Component
class Numbering {

    private final NumberRegister numbers;
    private final Agency agency;
    private final Clock clock;

    Numbering(NumberRegister numbers, Agency agency, Clock clock) {
        this.numbers = numbers;
        this.agency = agency;
        this.clock = clock;
    }

    /** Null for an instrument without a number. */
    String next(InstrumentKind kind, CaseFile file, CaseKnowledge.Known known) {
        if (kind.drawsNumber()) {
            return numbers.draw(agency.body(file.body()), kind.number(), LocalDate.now(clock).getYear(), file.id());
        }
        Object taken = kind.takesNumber() ? known.value(kind.number()) : null;
        return taken == null ? null : taken.toString();
    }
}
