package org.sanxiang.replay;

import java.time.LocalDate;
import java.util.List;

import org.sanxiang.catalog.Matters;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** Makes the script of a row: what the ledger says, and what it leaves out done lawfully. */
@Component
class Scripts {

    private final Cast cast;
    private final Matters matters;
    private final Periods periods;

    Scripts(Cast cast, Matters matters, Periods periods) {
        this.cast = cast;
        this.matters = matters;
        this.periods = periods;
    }

    /** The first and the last day of the ledger: whoever is entered for it has a certificate for all of them. */
    void between(LocalDate first, LocalDate last) {
        cast.playsBetween(first.minusYears(1), last.plusYears(1));
    }

    /** @param last the last day of the replay, on which remedies are entered */
    List<Act> of(Row row, LocalDate last) {
        Script script = new Script(row, matters.find(row.text(Column.MATTER)).orElseThrow(), periods, cast);
        InquiryScene inquiry = new InquiryScene(script);
        new FilingScene(script).play();
        inquiry.play();
        new HearingScene(script, inquiry).play();
        new DecisionScene(script, inquiry).play();
        new CarryingScene(script).play();
        new RemedyScene(script, last).play();
        return script.acts();
    }
}
