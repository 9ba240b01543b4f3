package org.sanxiang.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Stage;
import org.sanxiang.evidence.CasePapers;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.MaterialList.Line;
import org.springframework.stereotype.Component;

/** 补送审核材料: before the request is sent, or after the reviewer has given it back; then the reviewer's clock runs on. */
@Component
class Supplying implements SidePath<SupplyForm> {

    private final Submissions submissions;
    private final CasePapers papers;
    private final MaterialList list;
    private final Clock clock;

    Supplying(Submissions submissions, CasePapers papers, MaterialList list, Clock clock) {
        this.submissions = submissions;
        this.papers = papers;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "supply-materials";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<SupplyForm> form() {
        return SupplyForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("material", list.lines().stream().map(Line::choice).toList());
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.stage() == Stage.FILED;
    }

    @Override
    public String take(CaseFile file, SupplyForm form, Actor actor) {
        papers.put(file.id(), form.material(), form.title(), form.remark(), form.files(), actor);
        if (form.sendAgain()) {
            submissions.find(file.id()).filter(ReviewRequest::isReturned)
                    .ifPresent(request -> request.sentAgain(clock.instant()));
        }
        return null;
    }
}
