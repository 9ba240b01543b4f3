package org.sanxiang.desk.casepage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.Assignments;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.form.Handing;
import org.sanxiang.desk.casepage.CasePage.Aside;
import org.sanxiang.desk.casepage.CasePage.Next;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** Says what is to be done next in a case, and by whom. */
@Component
class NextSteps {

    private final OpenSteps openSteps;
    private final Admission admission;
    private final Assignments assignments;
    private final Words words;

    NextSteps(OpenSteps openSteps, Admission admission, Assignments assignments, Words words) {
        this.openSteps = openSteps;
        this.admission = admission;
        this.assignments = assignments;
        this.words = words;
    }

    List<Next> of(CaseFile file, Actor actor) {
        return openSteps.of(file.id()).stream().map(step -> next(step, file, actor)).toList();
    }

    List<Aside> asides(CaseFile file, Actor actor) {
        return admission.sidePaths(file, actor).stream().map(key -> new Aside(key, words.step(key))).toList();
    }

    /** Null while the case goes on; whoever opens a case that is over must not look for something to do. */
    String over(CaseFile file) {
        return file.stage().isOver() ? words.of("case.over." + file.stage().name()) : null;
    }

    /** What whoever opens the case must know of its people before anything else. */
    List<String> alerts(CaseFile file) {
        return Stream.of(
                when(!file.recusalsAsked().isEmpty(), "recusal", String.join("、", file.recusalsAsked())),
                when(file.unsettledActs() > 0, "acts", file.unsettledActs()),
                when(file.lacksHandlers(), "handlers")).flatMap(Optional::stream).toList();
    }

    private Optional<String> when(boolean so, String alert, Object... details) {
        return so ? Optional.of(words.of("case.alert." + alert, details)) : Optional.empty();
    }

    private Next next(OpenStep step, CaseFile file, Actor actor) {
        String waitsFor = step.assigneeName() == null ? words.role(step.role()) : step.assigneeName();
        return new Next(step.step(), words.step(step.step()), waitsFor, Due.of(step, words), step.id(),
                step.isAssignedTo(actor.personId()), admission.admits(step, file, actor),
                Handing.of(step, file, actor, assignments));
    }
}
