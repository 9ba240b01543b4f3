package org.sanxiang.penalty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.documents.Components;
import org.springframework.stereotype.Component;

/** How the decision is carried out: what is owed, the demand, and the entry that was made last. */
@Component
class ExecutionPlaces extends PenaltyPlaces {

    ExecutionPlaces(PenaltyCases cases) {
        super(cases, "execution");
    }

    @Override
    Map<String, Object> of(PenaltyCase c) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("result", c.executionResult);
        if (c.served() == null) {
            return values;
        }
        Debt debt = Debt.of(c);
        values.putAll(Components.of(debt));
        values.put("unpaid", debt.unpaid());
        List<Demand> demands = c.executions(Demand.class);
        values.put("demandedOn", demands.isEmpty() ? null : PenaltyCase.last(demands).servedOn());
        values.put("entry", c.executions.isEmpty() ? null : entry(PenaltyCase.last(c.executions)));
        return values;
    }

    /** By the last word of its label on the case page; what stands there several times, one after the other. */
    private static Map<String, Object> entry(ExecutionEntry entry) {
        return entry.particulars().stream().filter(fact -> !fact.value().isEmpty()).collect(Collectors.toMap(
                fact -> fact.label().substring(fact.label().lastIndexOf('.') + 1), Fact::value,
                (one, other) -> one + "；" + other));
    }
}
