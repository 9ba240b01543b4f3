package org.sanxiang.reports.figures;

import java.util.Comparator;
import java.util.List;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.catalog.Matters;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Agency;
import org.sanxiang.people.People;
import org.springframework.stereotype.Component;

/** What can be chosen above a report. */
@Component
public class Choices {

    private final Agency agency;
    private final Matters matters;
    private final People people;
    private final List<CaseFacts> facts;
    private final Names names;

    Choices(Agency agency, Matters matters, People people, List<CaseFacts> facts, Names names) {
        this.agency = agency;
        this.matters = matters;
        this.people = people;
        this.facts = facts;
        this.names = names;
    }

    public Span[] spans() {
        return Span.values();
    }

    public List<Choice> units() {
        return agency.units().stream().map(unit -> new Choice(unit.code(), unit.name())).toList();
    }

    public List<Choice> matters() {
        return matters.all().stream().map(matter -> new Choice(matter.code(), matter.name())).toList();
    }

    public List<Choice> sources() {
        return facts.stream().flatMap(one -> one.sources().stream())
                .map(source -> new Choice(source, names.of(Dimension.SOURCE, source))).toList();
    }

    public PartyKind[] parties() {
        return PartyKind.values();
    }

    public List<Choice> officers() {
        return people.withRole(Role.OFFICER.key()).stream().map(one -> new Choice(Long.toString(one.id()), one.name()))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }
}
