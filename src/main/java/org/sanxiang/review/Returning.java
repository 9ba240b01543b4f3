package org.sanxiang.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.sanxiang.review.MaterialList.Line;
import org.springframework.stereotype.Component;

/** 退回补正材料: the reviewer gives the request back with the list of what is missing; the clock stands meanwhile. */
@Component
class Returning implements Step<ReturnForm> {

    static final Rule ONCE = new Rule("PUN-58", "returned-already");

    private final Submissions submissions;
    private final MaterialList list;
    private final Clock clock;

    Returning(Submissions submissions, MaterialList list, Clock clock) {
        this.submissions = submissions;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public String key() {
        return LegalReview.KEY;
    }

    @Override
    public String entry() {
        return "return";
    }

    @Override
    public Class<ReturnForm> form() {
        return ReturnForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("missing", list.lines().stream().map(Line::choice).toList());
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.REVIEWER);
    }

    @Override
    public String take(CaseFile file, ReturnForm form, Actor actor) {
        ReviewRequest request = submissions.get(file.id());
        ONCE.demand(!request.isReturned());
        request.returned(new Returned(clock.instant(), actor.name(), list.names(form.missing()), form.because(), null));
        return null;
    }
}
