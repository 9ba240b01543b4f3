package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/**
 * The notice that counts and what the party did with its rights; before it is served, what the notice will say as the
 * report stands.
 */
@Component
class NoticePlaces extends PenaltyPlaces {

    NoticePlaces(PenaltyCases cases) {
        super(cases, "notice");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        if (!c.dialogue().isOpened()) {
            return c.report == null ? Map.of() : Map.of("facts", c.report.facts(), "grounds", c.report.circumstances(),
                    "basis", c.report.basis(), "penalty", penalty(c.proposal));
        }
        Notice notice = c.dialogue().notice();
        Map<String, Object> values = new LinkedHashMap<>(Components.of(notice));
        values.put("penalty", penalty(notice.proposal()));
        List<Response> answers = c.responses.stream().filter(one -> one.notice() == c.notices.size() - 1).toList();
        values.put("statements", statements(answers));
        values.put("stated", has(answers, ResponseKind.STATEMENT));
        values.put("silent", answers.isEmpty());
        values.put("waived", answers.stream().filter(one -> one.kind() == ResponseKind.WAIVER).map(Response::right).toList());
        values.put("hearingAsked", has(answers, ResponseKind.HEARING_REQUEST));
        values.put("points", c.rechecked.stream().filter(point -> point.notice() == c.notices.size() - 1).toList());
        return values;
    }

    private static List<Response> statements(List<Response> answers) {
        return answers.stream().filter(one -> one.kind() == ResponseKind.STATEMENT).toList();
    }

    private static boolean has(List<Response> answers, ResponseKind kind) {
        return answers.stream().anyMatch(one -> one.kind() == kind);
    }
}
