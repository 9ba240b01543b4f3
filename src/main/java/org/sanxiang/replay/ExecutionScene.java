package org.sanxiang.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.sanxiang.replay.Column.*;

/** How the decision was carried out: what the way of performance asks for, then the payment and the demolition. */
record ExecutionScene(Script script) {

    private static final String STEP = "execute";
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    void play() {
        Row row = script.row;
        if (!row.has(PERFORMED_ON)) {
            return;
        }
        if (row.has(SERVED_ON)) {
            prepare();
        }
        script.on(row.day(PERFORMED_ON));
        if (row.says(PERFORMANCE, Vocabulary.SURCHARGE)) {
            enter("surcharge", surcharge());
        }
        if (row.amount(FINE).add(row.amount(CONFISCATED)).signum() > 0) {
            enter("payment", Map.of("paidOn", script.today(), "channel", "BANK", "voucher", script.words("receipt")));
        }
        if (row.has(DEMOLISHED)) {
            enter("correction", Map.of("correctedOn", script.today(), "description", script.words("demolished"),
                    "demolishedM2", row.amount(DEMOLISHED)));
        }
        script.take(STEP, script.handler(), Map.of("result", "PERFORMED", "completedOn", script.today(),
                "description", script.words("performed")));
    }

    /** What has grown is derived by the form itself; before the payment date nothing has, and three per cent are asked for. */
    private Map<String, Object> surcharge() {
        boolean grown = script.row.has(SERVED_ON) && script.today().isAfter(paymentDue());
        return grown ? Map.of() : Map.of("amount", script.row.amount(FINE).movePointLeft(2).multiply(THREE));
    }

    private void prepare() {
        switch (script.row.text(PERFORMANCE)) {
            case Vocabulary.INSTALMENTS -> payLater();
            case Vocabulary.COURT -> askTheCourt();
            default -> { }
        }
    }

    /** A party in hardship asks to pay the fine by the day on which it did, and the head approves. */
    private void payLater() {
        LocalDate performed = script.row.day(PERFORMED_ON);
        script.soon(script.row.day(SERVED_ON), performed);
        LocalDate until = latest(performed, paymentDue().plusDays(1));
        enter("instalments", Map.of("appliedOn", script.today(), "hardship", script.words("hardship"), "instalments",
                List.of(Map.of("dueOn", until, "amount", script.row.amount(FINE)))));
        script.take("approve-instalments", script.head(), Map.of("conclusion", "APPROVE", "opinion", script.words("agreed")));
    }

    /** The demand once the payment date has passed, and the application as soon as the court's window is open. */
    private void askTheCourt() {
        LocalDate performed = script.row.day(PERFORMED_ON);
        script.soon(paymentDue().plusDays(1), performed);
        LocalDate demandRuns = script.periods.due(script.today(), "demand");
        enter("demand", Map.of("subject", "PAYMENT", "manner", script.words("performance"), "rightsTold", true, "servedOn",
                script.today(), "performBy", latest(demandRuns, script.today().plusDays(1)), "serviceMethod", "DIRECT"));
        LocalDate remediesOver = script.periods.due(script.row.day(SERVED_ON), "litigation");
        script.soon(latest(demandRuns, remediesOver.plusDays(1)), performed);
        enter("court", Map.of("appliedOn", script.today(), "court", script.words("court"), "partyOpinion",
                script.words("party-silent"), "object", script.words("object"), "signedByHead", true));
    }

    private LocalDate paymentDue() {
        return script.periods.due(script.row.day(SERVED_ON), "payment");
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void enter(String entry, Map<String, Object> said) {
        script.enter(STEP, entry, script.handler(), said);
    }
}
