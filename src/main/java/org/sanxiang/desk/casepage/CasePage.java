package org.sanxiang.desk.casepage;

import java.time.LocalDate;
import java.util.List;

import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Stage;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.form.Handing;

/**
 * The page of a case.
 *
 * @param alerts what everybody must know first
 * @param over null while something is to be done; else the sentence that nothing more is
 */
record CasePage(Head head, List<String> alerts, List<String> handlers, List<Next> next, String over, List<Aside> asides,
                List<Run> runs, List<Said> opinions, List<Section> sections) {

    /** What the case is: its number (null for a clue), the party, the matter, how far it has come. */
    record Head(long id, String number, String party, PartyKind partyKind, String matter, String matterCode, Stage stage,
                String body, String unit, List<Dated> dates) {
    }

    /** A date of the case, with the key of its label. */
    record Dated(String label, LocalDate day) {
    }

    /**
     * What is to be done next.
     *
     * @param waitsFor the person who has taken the step, or the group it waits for
     * @param mine     the reader has taken it
     * @param open     the reader may take it
     * @param handing  to whom the reader may give it
     */
    record Next(String step, String title, String waitsFor, Due due, long token, boolean mine, boolean open,
                Handing handing) {
    }

    /** An act that is open now beside the line of the procedure. */
    record Aside(String step, String title) {
    }

    /** A step gone through; {@code ended} is null while it is open. */
    record Run(String title, String person, String started, String ended) {
    }

    /** An opinion given at a step. */
    record Said(String step, String person, String conclusion, String text, String when) {
    }

    /** A section of the page, fetched by itself. */
    record Section(String key, String address) {
    }
}
