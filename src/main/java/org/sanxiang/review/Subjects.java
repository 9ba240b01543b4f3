package org.sanxiang.review;

import java.util.List;

import org.sanxiang.evidence.CasePapers;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;

/** The subjects of review that are no cases, with their papers and requests. */
@Component
class Subjects {

    /** The process that they follow. */
    static final String PROCEDURE = "review-request";

    private final ReviewSubjects all;
    private final CasePapers papers;
    private final Submissions submissions;

    Subjects(ReviewSubjects all, CasePapers papers, Submissions submissions) {
        this.all = all;
        this.papers = papers;
        this.submissions = submissions;
    }

    ReviewSubject get(long id) {
        return all.findById(id).orElseThrow(() -> new Unknown("rejected.unknown-case"));
    }

    void add(ReviewSubject subject) {
        all.save(subject);
    }

    /** Sends the subject to the reviewers with the papers that come with it. */
    void send(long id, String title, List<Upload> files, Actor actor) {
        papers.put(id, "subject", title, null, files, actor);
        submissions.resend(id);
    }
}
