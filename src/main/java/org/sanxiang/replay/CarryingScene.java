package org.sanxiang.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.sanxiang.kernel.Role;

import static org.sanxiang.replay.Column.*;

/** Service, publication, closing and the archive. */
record CarryingScene(Script script) {

    private static final int NOTICE_RUNS = 30;
    /** Ways of service that are recorded, because the party is not there. */
    private static final Set<String> UNATTENDED = Set.of("LIEN", "PUBLIC_NOTICE");

    void play() {
        serve();
        publish();
        new ExecutionScene(script).play();
        close();
    }

    private void serve() {
        Row row = script.row;
        if (!row.has(SERVED_ON)) {
            return;
        }
        if (row.says(SERVICE, Vocabulary.PUBLIC_NOTICE)) {
            attempt("DIRECT", false);
            attempt("POST", false);
            script.on(row.day(SERVED_ON).minusDays(NOTICE_RUNS));
            attempt("PUBLIC_NOTICE", true);
            script.on(row.day(SERVED_ON));
        } else {
            script.on(row.day(SERVED_ON));
            attempt(Vocabulary.METHODS.getOrDefault(row.text(SERVICE), "DIRECT"), true);
        }
        Map<String, Object> said = new HashMap<>();
        script.sayWhyLate(said, row.day(DECIDED_ON), "service");
        script.take("serve", script.handler(), said);
    }

    /** With everything that proves a service of any kind. */
    private void attempt(String method, boolean served) {
        Map<String, Object> said = new HashMap<>(Map.of("method", method, "attemptedAt", script.today().atTime(8, 0),
                "place", script.text(ADDRESS), "servers", script.handlerIds(), "result", served ? "SERVED" : "FAILED",
                "remark", script.words("service")));
        said.putAll(Map.of("receivedBy", script.row.text(PARTY), "recordedOnVideo", true, "consentSigned",
                method.equals("ELECTRONIC"), "receiptNumber", script.words("receipt")));
        script.enter("serve", "attempt", script.handler(), said);
        if (UNATTENDED.contains(method)) {
            script.record("AV11", "SERVICE");
        }
    }

    private void publish() {
        Row row = script.row;
        if (row.has(PUBLISHED_ON)) {
            LocalDate before = script.today();
            script.on(row.day(PUBLISHED_ON));
            Map<String, Object> said = new HashMap<>(Map.of("choice", "PUBLISH"));
            if (isLate()) {
                said.put("lateBecause", script.words("late"));
            }
            script.take("publish", script.cast.of(Role.DISCLOSURE_CLERK), said);
            script.on(before);
        }
    }

    private boolean isLate() {
        Row row = script.row;
        return row.has(DECIDED_ON) && row.has(SERVED_ON) && script.today().isAfter(
                script.periods.due(row.day(DECIDED_ON), row.day(SERVED_ON), "publication"));
    }

    private void close() {
        Row row = script.row;
        if (!row.has(CLOSED_ON)) {
            return;
        }
        script.soon(row.day(CLOSED_ON));
        if (row.says(DECISION, "移送司法机关")) {
            script.take("await-police", script.handler(), Map.of("answer", "FILED", "answeredOn", script.today(),
                    "documentNumber", script.words("receipt")));
        }
        script.take("close", script.handler(), Map.of("reason", reason(), "result", script.words("closing"),
                "unrecordedBecause", script.words("not-recorded")));
        script.on(row.day(CLOSED_ON));
        script.take("approve-closing", script.head(), Map.of("conclusion", "APPROVE", "opinion", script.words("agreed")));
        if (row.has(ARCHIVED_ON)) {
            archive();
        }
    }

    private String reason() {
        return switch (script.row.text(DECISION)) {
            case "移送司法机关" -> "TRANSFERRED";
            case "行政处罚" -> "PERFORMED";
            default -> "NO_PENALTY";
        };
    }

    private void archive() {
        Row row = script.row;
        if (!row.has(PUBLISHED_ON)) {
            script.soon(row.day(ARCHIVED_ON));
            script.takeIfOpen("publish", script.cast.of(Role.DISCLOSURE_CLERK),
                    Map.of("choice", "NOT_PUBLISHED", "reason", script.words("not-published")));
        }
        script.on(row.day(ARCHIVED_ON));
        Map<String, Object> said = new HashMap<>(Map.of("dossierOrder", "MAIN_AND_SIDE", "pages", pages(), "retention",
                "YEARS_30"));
        script.sayWhyLate(said, row.day(CLOSED_ON), "archiving");
        script.take("archive", script.cast.of(Role.ARCHIVIST), said);
    }

    private int pages() {
        return BigDecimal.TEN.intValue() + script.row.number(EVIDENCE);
    }
}
