package org.sanxiang.review;

import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.StepPapers;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 送审: the act by which a draft goes to the reviewers, with its paper (法制审核申请表) and its entry in the trail. */
@Service
public class Sending {

    private static final String ACT = "send-for-review";

    /** What the act states: nothing beside the case itself. */
    private record Sent() {
    }

    private final Cases cases;
    private final Submissions submissions;
    private final List<StepPapers> papers;
    private final ApplicationEventPublisher events;

    Sending(Cases cases, Submissions submissions, List<StepPapers> papers, ApplicationEventPublisher events) {
        this.cases = cases;
        this.submissions = submissions;
        this.papers = papers;
        this.events = events;
    }

    /** @throws org.sanxiang.kernel.Refusal naming the materials that are missing */
    public void send(long caseId, Actor actor) {
        submissions.send(caseId);
        CaseFile file = cases.findById(caseId).orElseThrow();
        Recorded entry = Recorded.of(actor, caseId, LegalReview.KEY, ACT, new Sent());
        for (StepPapers made : papers) {
            entry = entry.with(made.make(file, ACT, new Sent(), actor));
        }
        events.publishEvent(entry);
    }
}
