package org.sanxiang.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 审核送审事项: a round of review of something that is no case. */
@Component
class Examination implements Step<ExamineForm> {

    private final Reviews reviews;
    private final Submissions submissions;
    private final Subjects subjects;
    private final ReviewDesk desk;
    private final Clock clock;

    Examination(Reviews reviews, Submissions submissions, Subjects subjects, ReviewDesk desk, Clock clock) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.subjects = subjects;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "examine";
    }

    @Override
    public Class<ExamineForm> form() {
        return ExamineForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("problems.kind", desk.kinds(), "conclusion",
                Stream.of(Conclusion.AGREED, Conclusion.CORRECT, Conclusion.DISAGREED).map(desk::named).toList());
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.REVIEWER);
    }

    @Override
    public String take(CaseFile file, ExamineForm form, Actor actor) {
        LegalReview.QUALIFIED.demandOfPerson(desk.mayReview(actor));
        if (form.conclusion() == Conclusion.AGREED) {
            file.demandActsSettled();
        }
        ReviewRequest request = submissions.get(file.id());
        LegalReview.LATE.warn(!submissions.isOver(file.id()), form.lateBecause());
        reviews.save(new ReviewRound(file.id(), request.round(), new ReviewRound.Reviewed("", Grounds.UNKNOWN, false), form.finding(),
                actor, clock.instant()));
        submissions.conclude(request);
        if (form.conclusion() != Conclusion.AGREED) {
            return "revise";
        } else if (subjects.get(file.id()).isDiscussedAfterwards()) {
            return "discuss";
        }
        file.archived(LocalDate.now(clock));
        return "agreed";
    }
}
