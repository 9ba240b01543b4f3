package org.sanxiang.reports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private final JdbcClient jdbc;

    FactSources(List<CaseFacts> modules, JdbcClient jdbc) {
        this.modules = modules;
        this.jdbc = jdbc;
    }

    Map<FactRow.Key, FactRow> of(Collection<Long> caseIds) {
        List<Fact> facts = modules.stream().flatMap(module -> module.of(caseIds).stream()).toList();
        Map<Long, Traits> traits = traits(caseIds, facts);
        return facts.stream().map(fact -> FactRow.of(fact, traits.get(fact.caseId())))
                .collect(Collectors.toMap(FactRow::key, Function.identity()));
    }

    private Map<Long, Traits> traits(Collection<Long> caseIds, List<Fact> facts) {
        Map<Long, String> sources = facts.stream().filter(fact -> fact.kind() == FactKind.REGISTERED)
                .collect(Collectors.toMap(Fact::caseId, Fact::outcome));
        Map<Long, Traits> traits = new HashMap<>();
        jdbc.sql("select id, procedure_key, unit, matter_code, party_kind from case_file where id in (:ids)")
                .param("ids", caseIds).query(row -> {
                    long id = row.getLong("id");
                    traits.put(id, new Traits(row.getString("procedure_key"), row.getString("unit"),
                            row.getString("matter_code"), sources.getOrDefault(id, ""), row.getString("party_kind")));
                });
        return traits;
    }
}
