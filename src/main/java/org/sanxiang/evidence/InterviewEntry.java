package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.sanxiang.cases.Choice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the record of an interview with one person (行政处罚法 42, 55). */
@Component
@Order(2)
class InterviewEntry extends Entry<InterviewForm> {

    /** What stands between names. */
    private static final Pattern SEVERAL = Pattern.compile("[、，,；;/]");

    private final Colleagues colleagues;

    InterviewEntry(Holdings holdings, Colleagues colleagues) {
        super("interview", InterviewForm.class, holdings);
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("officers", colleagues.officers());
    }

    @Override
    CaseRecord record(long caseId, InterviewForm form) {
        Rules.CERTIFICATE_SHOWN.demand(Boolean.TRUE.equals(form.certificateShown()));
        Rules.RIGHTS_TOLD.demand(Boolean.TRUE.equals(form.rightsTold()));
        Rules.ONE_PERSON.demand(!SEVERAL.matcher(form.interviewee()).find());
        CollectedBy crew = colleagues.crew(form.officers(), form.startedAt().toLocalDate());
        Rules.INTERVIEWS_OVERLAP.warn(holdings().interviewsBetween(form.startedAt(), form.endedAt()).stream()
                .noneMatch(other -> other.crew().shares(crew)), form.overlapReason());
        return new InterviewRecord(form, crew);
    }
}
