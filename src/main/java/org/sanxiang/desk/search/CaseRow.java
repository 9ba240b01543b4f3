package org.sanxiang.desk.search;

import java.time.LocalDate;
import java.util.List;

import org.sanxiang.cases.Stage;
import org.sanxiang.desk.Due;

/** A case as the list shows it. */
record CaseRow(Head head, List<StepCell> steps, String handlers) {

    /** What the case file itself says; the number is null while the case is a clue. */
    record Head(long id, String number, String party, String matter, Stage stage, LocalDate registered, LocalDate filed) {
    }

    /** A step that is open. */
    record StepCell(String title, String waitsFor, Due due) {
    }
}
