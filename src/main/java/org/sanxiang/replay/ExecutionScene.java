package org.sanxiang.replay;

import java.math.BigDecimal;
import java.util.Map;

import static org.sanxiang.replay.Column.*;

/** How the decision was carried out. */
record ExecutionScene(Script script) {

    void play() {
        Row row = script.row;
        if (!row.has(PERFORMED_ON)) {
            return;
        }
        script.on(row.day(PERFORMED_ON));
        BigDecimal owed = row.amount(FINE).add(row.amount(CONFISCATED));
        if (owed.signum() > 0) {
            script.enter("execute", "payment", script.handler(), Map.of("paidOn", script.today(), "amount", owed,
                    "channel", "BANK", "voucher", script.words("receipt")));
        }
        if (row.has(DEMOLISHED)) {
            script.enter("execute", "correction", script.handler(), Map.of("correctedOn", script.today(), "description",
                    script.words("demolished"), "demolishedM2", row.amount(DEMOLISHED)));
        }
        script.take("execute", script.handler(), Map.of("result", "PERFORMED", "completedOn", script.today(),
                "description", script.words("performed")));
    }
}
