package org.sanxiang.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.sanxiang.reports.FactRow.Traits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Derives the facts of cases from what every module knows of them. */
@Component
class FactSources {

    private final List<CaseFacts> modules;
    private final RunSources runs;
    private final JdbcClient jdbc;

    FactSources(List<CaseFacts> modules, RunSources runs, JdbcClient jdbc) {
        this.modules = modules;
        this.runs = runs;
        this.jdbc = jdbc;
    }

    Derived of(Collection<Long> caseIds) {
        List<Fact> facts = modules.stream().flatMap(module -> module.of(caseIds).stream()).toList();
        Map<Long, Traits> traits = traits(caseIds, facts);
        RunSources.Runs ended = runs.of(caseIds);
        List<Kept> rows = new ArrayList<>(ended.rows());
        Map<Long, LocalDate> closings = days(facts, FactKind.CLOSED);
        facts.forEach(fact -> rows.add(FactRow.of(fact, fact.kind() == FactKind.FILED
                ? closings.getOrDefault(fact.caseId(), FactRow.NOT_ENDED) : FactRow.NOT_ENDED, traits.get(fact.caseId()))));
        return new Derived(rows, ended.remembered());
    }

    private static Map<Long, LocalDate> days(List<Fact> facts, FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).collect(Collectors.toMap(Fact::caseId, Fact::on));
    }

    private Map<Long, Traits> traits(Collection<Long> caseIds, List<Fact> facts) {
        Map<Long, String> sources = facts.stream().filter(fact -> fact.kind() == FactKind.REGISTERED)
                .collect(Collectors.toMap(Fact::caseId, Fact::outcome));
        Map<Long, Traits> traits = new HashMap<>();
        jdbc.sql("select id, procedure_key, body, unit, matter_code, party_kind from case_file where id in (:ids)")
                .param("ids", caseIds).query(row -> {
                    long id = row.getLong("id");
                    traits.put(id, new Traits(row.getString("procedure_key"), row.getString("body"),
                            row.getString("unit"), row.getString("matter_code"), sources.getOrDefault(id, ""), row.getString("party_kind")));
                });
        return traits;
    }
}
