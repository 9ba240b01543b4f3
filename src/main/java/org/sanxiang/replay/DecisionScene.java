package org.sanxiang.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Role;

import static org.sanxiang.replay.Column.*;

/** Draft, review, discussion and decision; within a day in this order. */
record DecisionScene(Script script, InquiryScene inquiry) {

    private static final List<String> ITEMS = List.of("competence", "procedure", "facts", "application", "powers",
            "instruments", "crime", "others");

    void play() {
        Row row = script.row;
        LocalDate next = row.firstOf(DISCUSSED_ON, DECIDED_ON);
        if (next == null && !row.has(REVIEWS)) {
            return;
        }
        script.soon(next);
        script.take("draft", script.handler(), draft());
        reviews();
        if (row.has(DISCUSSED_ON)) {
            script.on(row.day(DISCUSSED_ON));
            script.add(new Act(script.today(), "discuss", "", script.head(), discussion("AGREED"))
                    .where(course -> !course.isOpen("decide")));
        }
        if (row.has(DECIDED_ON)) {
            script.on(row.day(DECIDED_ON));
            decide();
        }
    }

    private void reviews() {
        List<String> rounds = script.row.list(REVIEWS);
        int opinions = script.row.number(OPINIONS);
        for (int round = 0; round < rounds.size(); round++) {
            boolean last = round == rounds.size() - 1;
            int advised = round == 0 ? opinions : 0;
            script.take("review", script.cast.of(Role.LEGAL_REVIEWER),
                    review(Vocabulary.CONCLUSIONS.get(rounds.get(round)), advised));
            if (!last) {
                goOnAfter(Vocabulary.CONCLUSIONS.get(rounds.get(round)));
                script.take("draft", script.handler(), draft());
            }
        }
    }

    /** After a problem the handler answers it; a text that was agreed comes back to review only where the heads change it. */
    private void goOnAfter(String conclusion) {
        if (!conclusion.equals("AGREED")) {
            script.take("respond-to-review", script.handler(), Map.of("done", script.words("replied"), "goOn", "DRAFT"));
            return;
        }
        script.takeIfOpen("discuss", script.head(), discussion("CHANGED"));
        script.takeIfOpen("decide", script.head(), Map.of("conclusion", "RETURN", "opinion", script.words("changed")));
    }

    private Map<String, Object> review(String conclusion, int advised) {
        Map<String, Object> said = new HashMap<>();
        boolean agreed = conclusion.equals("AGREED");
        ITEMS.forEach(item -> said.put(item, "RIGHT"));
        if (!agreed) {
            said.put("instruments", "PROBLEM");
            said.put("instrumentsRemark", script.words("problem"));
            said.put("problems", List.of(Map.of("item", "INSTRUMENTS", "kind", "instruments", "text", script.words("problem"))));
        }
        said.put("conclusion", conclusion);
        said.put("wayBack", conclusion.equals("PROCEDURE") ? "RECHECK" : null);
        said.put("opinion", script.words(agreed ? "agreed" : "problem"));
        said.put("adviserOpinion", advised > 0 ? script.words("adviser") : null);
        said.put("adviserOpinions", advised);
        return said;
    }

    private Map<String, Object> draft() {
        Row row = script.row;
        String kind = Vocabulary.DECISIONS.getOrDefault(row.text(DECISION), "PENALTY");
        boolean punished = kind.equals("PENALTY");
        Map<String, Object> said = new HashMap<>(punished ? inquiry.proposal() : Map.of());
        said.put("kind", kind);
        said.put("noPenaltyGround", switch (kind) {
            case "NO_PENALTY" -> "FIRST_OFFENCE";
            case "NOT_ESTABLISHED" -> "NOT_ESTABLISHED";
            default -> null;
        });
        said.put("education", kind.equals("NO_PENALTY") ? script.words("education") : null);
        said.put("facts", script.text(FACTS));
        said.put("evidence", script.words("evidence-of-facts"));
        said.put("correction", punished ? script.matter.order() : null);
        said.put("performance", script.words(punished ? "performance" : "nothing-to-perform"));
        said.put("surchargeAnnounced", punished);
        said.put("remedies", script.words("remedies"));
        said.put("reviewAsked", row.has(REVIEWS));
        said.put("materials", List.of("application"));
        said.put("explanation", script.words("explanation"));
        return said;
    }

    private Map<String, Object> discussion(String conclusion) {
        List<Map<String, Object>> members = script.cast.heads().stream()
                .map(head -> Map.<String, Object>of("personId", head, "said", script.words("agreed"))).toList();
        return Map.of("heldOn", script.today(), "place", script.words("meeting-room"), "because",
                script.words("major"), "recorder", script.words("recorder"), "reporters", script.handler().name(),
                "members", members, "conclusion", conclusion, "opinion", script.words("agreed"), "fewerBecause",
                script.words("few-heads"));
    }

    private void decide() {
        Row row = script.row;
        String kind = Vocabulary.DECISIONS.getOrDefault(row.text(DECISION), "PENALTY");
        Map<String, Object> said = new HashMap<>(Map.of("conclusion", kind, "opinion", script.words("agreed")));
        script.sayWhyLate(said, row.day(FILED_ON), "decision");
        script.take("decide", script.head(), said);
        if (kind.equals("TRANSFER")) {
            transfer();
        } else {
            script.take("issue", script.handler(), Map.of("decisionDate", script.today(), "sealed", true));
        }
    }

    private void transfer() {
        script.take("report-transfer", script.handler(), Map.of("taskGroup", script.handlerIds(), "crime",
                script.words("crime"), "facts", script.text(FACTS), "materials", script.words("materials")));
        script.take("approve-transfer", script.head(), Map.of("conclusion", "APPROVE", "opinion", script.words("agreed")));
        script.take("hand-over", script.handler(), Map.of("handedOverAt", script.today().atTime(9, 0), "police",
                script.words("police"), "receiptNumber", script.words("receipt"), "materials", script.words("materials")));
    }
}
