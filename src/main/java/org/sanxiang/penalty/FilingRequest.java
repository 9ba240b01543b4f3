package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Crew;
import org.springframework.stereotype.Component;

/** 立案呈批: names the party in full and the handlers (行政处罚法 42). */
@Component
class FilingRequest extends PenaltyStep<FilingForm> {

    private final Officers officers;
    private final Clock clock;

    FilingRequest(PenaltyCases cases, Officers officers, Clock clock) {
        super(cases, "file", FilingForm.class, null);
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public FilingForm blank(long caseId) {
        PenaltyCase c = get(caseId);
        Party party = c.party;
        return party == null
                ? new FilingForm(c.clue.partyKind(), c.clue.partyName(), null, null, null, null, null, List.of(),
                        c.clue.summary(), null, null)
                : new FilingForm(party.kind(), party.name(), party.idNumber(), party.birthDate(),
                        party.representative(), party.address(), party.phone(),
                        c.file().handlers().stream().map(handler -> handler.personId()).toList(), c.filingFacts,
                        c.filingGrounds, null);
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return officers.offeredAs("handlers");
    }

    @Override
    String take(PenaltyCase penaltyCase, FilingForm form, Actor actor) {
        Crew handlers = officers.crew(form.handlers());
        penaltyCase.inquiry().requestFiling(form, handlers, LocalDate.now(clock));
        penaltyCase.file().handlersAre(handlers.officers(), clock.instant());
        return "filed";
    }
}
