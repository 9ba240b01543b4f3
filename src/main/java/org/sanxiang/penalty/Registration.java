package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Subject;
import org.sanxiang.catalog.Matter;
import org.sanxiang.catalog.Matters;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.Agency;
import org.sanxiang.people.Unit;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

import static org.sanxiang.penalty.Rules.*;

/** 线索登记: a clue becomes a case file and its process (行政处罚法 17, 22, 29, 36). */
@Component
@Primary
class Registration implements StartForm<ClueForm> {

    /** The process of the ordinary procedure. */
    static final String PROCEDURE = "penalty";

    private final PenaltyCases penaltyCases;
    private final Cases cases;
    private final Matters matters;
    private final Agency agency;
    private final Clock clock;

    Registration(PenaltyCases penaltyCases, Cases cases, Matters matters, Agency agency, Clock clock) {
        this.penaltyCases = penaltyCases;
        this.cases = cases;
        this.matters = matters;
        this.agency = agency;
        this.clock = clock;
    }

    @Override
    public String procedureKey() {
        return PROCEDURE;
    }

    @Override
    public String key() {
        return "register";
    }

    @Override
    public Class<ClueForm> form() {
        return ClueForm.class;
    }

    @Override
    public ClueForm blank(Actor actor) {
        String body = agency.units().stream().filter(unit -> unit.code().equals(actor.unit())).findFirst()
                .map(Unit::body).orElse(null);
        return new ClueForm(null, LocalDate.now(clock), null, null, null, body, null, null, null, null, null, null,
                null, null, null);
    }

    @Override
    public Map<String, List<Choice>> choices() {
        return Map.of(
                "matter", matters.all().stream()
                        .map(matter -> new Choice(matter.code(), matter.code() + " " + matter.name())).toList(),
                "decidingBody", agency.bodies().stream().map(body -> new Choice(body.code(), body.name())).toList());
    }

    @Override
    public CaseFile open(ClueForm form, Actor actor) {
        Matter matter = matters.find(form.matter()).orElseThrow(() -> new Unknown("rejected.unknown-matter"));
        POWER_LIST.demand(matters.hasPower(form.decidingBody(), form.matter()), matter.name());
        OUTSIDE_DISTRICT.warn(!Boolean.TRUE.equals(form.outsideDistrict()), form.reason());
        TWICE.warn(penaltyCases.similar(form.partyName(), form.matter()) == 0, form.reason());
        CaseFile file = new CaseFile(procedureKey(), form.decidingBody(),
                new Subject(matter.code(), matter.name(), form.partyName(), form.partyKind()), actor,
                LocalDate.now(clock), clock.instant());
        PenaltyCase penaltyCase = new PenaltyCase(cases.save(file), form);
        penaltyCase.inquiry().limitation();
        penaltyCases.save(penaltyCase);
        return file;
    }
}
