package org.sanxiang.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import static org.sanxiang.replay.Column.*;

/**
 * A remedy against the decision and its result. A ledger gives neither a day: they are entered on the last day of the
 * replay, the application as if it had come in time.
 */
record RemedyScene(Script script, LocalDate last) {

    void play() {
        Row row = script.row;
        if (!row.has(REMEDY) || !row.has(DECIDED_ON)) {
            return;
        }
        script.on(last);
        LocalDate applied = row.has(SERVED_ON) && row.day(SERVED_ON).isBefore(last) ? row.day(SERVED_ON).plusDays(1) : last;
        script.take("remedy", script.handler(), Map.of("kind", Vocabulary.remedy(row.text(REMEDY)), "authority",
                row.text(REMEDY), "number", script.words("receipt"), "appliedOn", applied, "acceptedOn", applied));
        Vocabulary.result(row.text(REMEDY_RESULT)).ifPresent(this::end);
    }

    private void end(String outcome) {
        Map<String, Object> said = new HashMap<>(Map.of("remedy", 1, "outcome", outcome, "number", script.words("receipt"),
                "decidedOn", script.today(), "receivedOn", script.today(), "summary", script.row.text(REMEDY_RESULT)));
        said.put("effectiveOn", outcome.equals(Vocabulary.UNDER_REVIEW) ? null : script.today());
        script.take("remedy-result", script.handler(), said);
    }
}
