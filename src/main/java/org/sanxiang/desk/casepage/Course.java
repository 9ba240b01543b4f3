package org.sanxiang.desk.casepage;

import java.util.List;

import org.sanxiang.cases.Opinion;
import org.sanxiang.cases.Opinions;
import org.sanxiang.cases.ProcessHistory;
import org.sanxiang.cases.ProcessHistory.StepRun;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.casepage.CasePage.Run;
import org.sanxiang.desk.casepage.CasePage.Said;
import org.springframework.stereotype.Component;

/** What a case has gone through: its steps with times and people, and what was said at them. */
@Component
class Course {

    private final ProcessHistory history;
    private final Opinions opinions;
    private final Words words;

    Course(ProcessHistory history, Opinions opinions, Words words) {
        this.history = history;
        this.opinions = opinions;
        this.words = words;
    }

    List<Run> runs(long caseId) {
        return history.runs(caseId).stream().map(this::run).toList();
    }

    List<Said> opinions(long caseId) {
        return opinions.findByCaseIdOrderById(caseId).stream().map(this::said).toList();
    }

    private Run run(StepRun run) {
        return new Run(words.step(run.step()), run.person(), words.minute(run.started()),
                run.ended() == null ? null : words.minute(run.ended()));
    }

    private Said said(Opinion opinion) {
        return new Said(words.step(opinion.step()), opinion.personName(), words.of("enum." + opinion.conclusion()),
                opinion.text(), words.minute(opinion.givenAt()));
    }
}
