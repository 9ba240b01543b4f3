package org.sanxiang.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Role;

import static org.sanxiang.replay.Column.*;

/** The prior notice, what the party answers, the hearing and the recheck. */
record HearingScene(Script script, InquiryScene inquiry) {

    void play() {
        Row row = script.row;
        if (!row.has(NOTIFIED_ON)) {
            return;
        }
        script.on(row.day(NOTIFIED_ON));
        script.take("notify", script.handler(), notice());
        LocalDate next = row.firstOf(HEARD_ON, DISCUSSED_ON, DECIDED_ON);
        script.soon(next);
        answer();
        if (row.has(HEARD_ON)) {
            arrange();
            script.on(row.day(HEARD_ON));
            script.take("hold-hearing", script.cast.of(Role.HEARING_HOST), Map.of("outcome", "HELD", "endedOn",
                    script.today(), "agents", 0, "hearingRecord", script.words("hearing-record"),
                    "report", script.words("hearing-report")));
            script.record("AV09", "INVESTIGATION");
        }
        if (row.firstOf(DISCUSSED_ON, DECIDED_ON) != null || row.has(REVIEWS)) {
            recheck();
        }
    }

    private Map<String, Object> notice() {
        Map<String, Object> said = new HashMap<>(inquiry.proposal());
        said.put("content", script.words("notice"));
        if (script.row.says(RESPONSE, Vocabulary.HEARING)) {
            said.put("hearingOffered", true);
        }
        said.put("serviceMethod", "DIRECT");
        said.put("servedOn", script.today());
        return said;
    }

    private void answer() {
        switch (script.row.text(RESPONSE)) {
            case Vocabulary.WAIVER -> {
                waive("STATEMENT");
                script.add(waiver("HEARING").where(course -> Boolean.TRUE.equals(course.said("notify", "hearingOffered"))));
                script.take("hear-party", script.handler(), Map.of());
            }
            case Vocabulary.STATEMENT -> script.enter("hear-party", "statement", script.handler(),
                    Map.of("receivedOn", script.today(), "statement", script.words("statement")));
            case Vocabulary.HEARING -> {
                script.enter("hear-party", "hearing-request", script.handler(), Map.of("requestedOn", script.today()));
                waive("STATEMENT");
                script.take("hear-party", script.handler(), Map.of());
            }
            default -> { }
        }
    }

    private void waive(String right) {
        script.add(waiver(right));
    }

    private Act waiver(String right) {
        return new Act(script.today(), "hear-party", "waiver", script.handler(),
                Map.of("waived", right, "signedOn", script.today(), "signedByParty", true));
    }

    private void arrange() {
        script.enter("hold-hearing", "arrange", script.cast.of(Role.HEARING_HOST), Map.of("noticeServedOn",
                script.today(), "hearingOn", script.row.day(HEARD_ON), "startsAt", script.words("hearing-time"), "place", script.words("hearing-room"), "recorder",
                script.words("recorder"), "inPublic", true));
    }

    /** Where nothing came, the step ends by itself when the periods are over; else what was raised is answered. */
    private void recheck() {
        LocalDate until = script.row.firstOf(DISCUSSED_ON, DECIDED_ON);
        if (!script.row.says(RESPONSE, Vocabulary.WAIVER) && !script.row.says(RESPONSE, Vocabulary.HEARING)) {
            script.soon(script.periods.due(script.row.day(NOTIFIED_ON), "hearing-request").plusDays(1), until);
            script.takeIfOpen("hear-party", script.handler(), Map.of());
        } else {
            script.soon(until);
        }
        script.takeIfOpen("recheck", script.handler(), Map.of("points", List.of(Map.of("raised",
                script.words("statement"), "adopted", false, "because", script.words("not-adopted"))),
                "revision", script.words("no-revision"), "outcome", "DRAFT"));
    }
}
