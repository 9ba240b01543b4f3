package org.sanxiang.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Stage;
import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Subject;
import org.sanxiang.cases.Wording;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 登记送审事项: opens a file of its own kind, which the reviewers' ledger counts and the reports of cases do not. */
@Component
class SubjectRegistration implements StartForm<RequestForm> {

    private final Cases cases;
    private final Subjects subjects;
    private final RequestNumbers numbers;
    private final Wording wording;
    private final Clock clock;

    SubjectRegistration(Cases cases, Subjects subjects, RequestNumbers numbers, Wording wording, Clock clock) {
        this.cases = cases;
        this.subjects = subjects;
        this.numbers = numbers;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public String procedureKey() {
        return Subjects.PROCEDURE;
    }

    @Override
    public String key() {
        return "request-review";
    }

    @Override
    public Class<RequestForm> form() {
        return RequestForm.class;
    }

    @Override
    public RequestForm blank(Actor actor) {
        return new RequestForm(null, null, numbers.unitOf(actor), null, null, null, null, null, null, null, null);
    }

    /** Penalties are sent by their own procedure. */
    @Override
    public Map<String, List<Choice>> choices() {
        return Map.of("kind", Stream.of(SubjectKind.values()).filter(kind -> kind != SubjectKind.PENALTY)
                .map(kind -> new Choice(kind.name(), name(kind))).toList());
    }

    @Override
    public CaseFile open(RequestForm form, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        String body = numbers.bodyOf(actor);
        CaseFile file = cases.save(new CaseFile(procedureKey(), body, new Subject(form.kind().name().toLowerCase(Locale.ROOT),
                name(form.kind()), form.title(), PartyKind.ORGANISATION), actor, today, clock.instant()));
        file.reached(Stage.SENT_FOR_REVIEW);
        file.numbered(numbers.draw(body, today, file.id()));
        // whoever sends it handles it, and so never reviews it
        file.assume(actor.personId(), actor.name(), Duty.HANDLER, clock.instant());
        subjects.add(new ReviewSubject(file.id(), form, actor.name()));
        subjects.send(file.id(), form.title(), form.files(), actor);
        return file;
    }

    private String name(SubjectKind kind) {
        return wording.value("SubjectKind." + kind.name());
    }
}
