package org.sanxiang.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.catalog.FineRange;

import static org.sanxiang.replay.Column.*;

/** Evidence, the report, and the head's examination of it. */
record InquiryScene(Script script) {

    private static final String PENALTY = "行政处罚";
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    void play() {
        Row row = script.row;
        if (!row.has(FILED_ON)) {
            return;
        }
        script.soon(row.firstOf(CONCLUDED_ON, NOTIFIED_ON, DECIDED_ON));
        collect();
        if (row.has(CONCLUDED_ON)) {
            script.on(row.day(CONCLUDED_ON));
            script.take("investigate", script.handler(), report());
        }
        LocalDate next = row.firstOf(NOTIFIED_ON, DISCUSSED_ON, DECIDED_ON);
        if (next != null) {
            script.soon(next);
            script.take("check-investigation", script.cast.unitHead(script.handler().unit()),
                    Map.of("conclusion", "AGREE", "opinion", script.words("agreed")));
            script.take("approve-notice", script.head(), Map.of("conclusion",
                    row.has(NOTIFIED_ON) || isPunished() && row.says(DECISION, PENALTY) ? "AGREE" : "NO_PENALTY", "opinion", script.words("agreed")));
        }
    }

    private void collect() {
        Row row = script.row;
        if (row.number(EVIDENCE) > 0 || row.has(CONCLUDED_ON)) {
            script.enter("investigate", "site-record", script.handler(), siteRecord());
        }
        for (int item = 1; item <= row.number(EVIDENCE); item++) {
            script.enter("investigate", "evidence", script.handler(), evidence(item));
        }
        if (row.has(CONCLUDED_ON)) {
            script.enter("investigate", "order-to-correct", script.handler(), order());
        }
    }

    private Map<String, Object> siteRecord() {
        return Map.of("place", script.text(ADDRESS), "startedAt", script.today().atTime(8, 0), "endedAt",
                script.today().atTime(8, 30), "officers", script.handlerIds(), "present", script.row.text(PARTY),
                "certificateShown", true, "content", script.text(FACTS));
    }

    private Map<String, Object> evidence(int item) {
        return Map.of("kind", "DOCUMENTARY", "confirmation", "NOT_ASKED", "title", script.words("evidence") + item, "source",
                script.words("on-the-spot"), "place", script.text(ADDRESS), "collectedOn", script.today(), "officers", script.handlerIds(),
                "description", script.text(FACTS), "fact", script.text(FACTS));
    }

    private Map<String, Object> order() {
        return Map.of("content", script.matter.order(), "basis", script.matter.basis(), "deadline",
                script.today().plusDays(15), "servedOn", script.today(), "servedBy", "DIRECT", "receivedBy",
                script.row.text(PARTY));
    }

    private Map<String, Object> report() {
        Map<String, Object> said = new HashMap<>(proposal());
        said.put("facts", script.text(FACTS));
        said.put("evidence", script.words("evidence-of-facts"));
        said.put("mitigation", "NONE");
        said.put("circumstances", script.words("circumstances"));
        said.put("handling", isPunished() ? "PENALTY" : Vocabulary.HANDLINGS.getOrDefault(script.row.text(PROPOSED), "PENALTY"));
        said.put("amountBasis", script.words("amount-basis"));
        return said;
    }

    private boolean isPunished() {
        return script.row.has(PROPOSED) ? script.row.says(PROPOSED, PENALTY) : script.row.says(DECISION, PENALTY);
    }

    /** What was decided is what was proposed; where nothing was imposed, the least that the matter allows. */
    Map<String, Object> proposal() {
        BigDecimal fine = script.row.says(DECISION, PENALTY) ? script.row.amount(FINE) : least();
        BigDecimal gains = script.row.amount(CONFISCATED);
        List<String> kinds = new ArrayList<>();
        if (fine.signum() > 0) {
            kinds.add("FINE");
        }
        if (gains.signum() > 0) {
            kinds.add("CONFISCATE_GAINS");
        }
        Map<String, Object> said = new HashMap<>();
        // a penalty without any amount is a warning, if the matter knows one
        said.put("kinds", kinds.isEmpty() ? List.of("WARNING") : kinds);
        said.put("fine", fine.signum() > 0 ? fine : null);
        said.put("confiscation", gains.signum() > 0 ? gains : null);
        said.put("demolishedM2", script.row.has(DEMOLISHED) ? script.row.amount(DEMOLISHED) : null);
        return said;
    }

    private BigDecimal least() {
        FineRange range = script.row.says(PARTY_KIND, "单位") ? script.matter.organisation() : script.matter.individual();
        return range.lowest() == null || range.lowest().isZero() ? SMALL : range.lowest().yuan();
    }
}
