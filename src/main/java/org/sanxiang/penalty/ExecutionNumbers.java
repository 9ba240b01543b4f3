package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.NumberRegister;
import org.sanxiang.people.Agency;
import org.springframework.stereotype.Component;

/** Document numbers of what is issued while a decision is carried out. */
@Component
class ExecutionNumbers {

    private final NumberRegister numbers;
    private final Agency agency;

    ExecutionNumbers(NumberRegister numbers, Agency agency) {
        this.numbers = numbers;
        this.agency = agency;
    }

    /** Draws a number of the year of the day, at the moment at which it is asked for. */
    Supplier<String> next(PenaltyCase penaltyCase, String kind, LocalDate day) {
        CaseFile file = penaltyCase.file();
        return () -> numbers.draw(agency.body(file.body()), kind, day.getYear(), file.id());
    }
}
