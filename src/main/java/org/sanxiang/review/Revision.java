package org.sanxiang.review;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 按审核意见修改: the sender sends the subject again, as a new round, or takes it back. */
@Component
class Revision implements Step<ReviseForm> {

    private final Subjects subjects;
    private final Clock clock;

    Revision(Subjects subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "revise";
    }

    @Override
    public Class<ReviseForm> form() {
        return ReviseForm.class;
    }

    @Override
    public String take(CaseFile file, ReviseForm form, Actor actor) {
        ReviewSubject subject = subjects.get(file.id());
        if (form.sendAgain()) {
            subjects.send(file.id(), subject.title(), form.files(), actor);
            return "again";
        }
        subject.withdrawn();
        file.archived(LocalDate.now(clock));
        return "withdrawn";
    }
}
