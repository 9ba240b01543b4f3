package org.sanxiang.review;

import java.time.Clock;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Stage;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** 延长审核期限: once a round, before it is over, by whom {@code config/review.csv} says. */
@Component
class Prolonging implements SidePath<ProlongForm> {

    static final String PERIOD = "legal-review-extension";
    static final Rule ONCE = new Rule("PUN-58", "prolonged-twice");
    static final Rule IN_TIME = new Rule("PUN-58", "prolonged-after-end");

    private final Submissions submissions;
    private final ReviewSettings settings;
    private final Periods periods;
    private final Clock clock;

    Prolonging(Submissions submissions, ReviewSettings settings, Periods periods, Clock clock) {
        this.submissions = submissions;
        this.settings = settings;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "extend-review";
    }

    @Override
    public String role() {
        return settings.prolongedBy();
    }

    @Override
    public Class<ProlongForm> form() {
        return ProlongForm.class;
    }

    @Override
    public Map<String, Object[]> figures(long caseId) {
        return Map.of("because", new Object[] {days()});
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.stage() == Stage.FILED;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && submissions.find(file.id()).filter(request -> request.prolonged() == null).isPresent();
    }

    @Override
    public String take(CaseFile file, ProlongForm form, Actor actor) {
        ReviewRequest request = submissions.get(file.id());
        ONCE.demand(request.prolonged() == null);
        IN_TIME.demand(!submissions.isOver(file.id()));
        request.prolonged(new Prolonged(days(), form.because(), actor.name(), clock.instant()));
        return null;
    }

    private int days() {
        return periods.period(PERIOD).length();
    }
}
