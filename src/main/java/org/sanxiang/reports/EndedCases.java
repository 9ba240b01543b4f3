package org.sanxiang.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the cases with which nothing more is to be done. */
@Component
class EndedCases {

    private final JdbcClient jdbc;

    EndedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the stage in which they ended. */
    Map<Stage, Long> count() {
        List<String> over = Stream.of(Stage.values()).filter(Stage::isOver).map(Stage::name).toList();
        Map<Stage, Long> counts = new LinkedHashMap<>();
        jdbc.sql("select stage, count(*) from case_file where procedure_key = 'penalty' and stage in (:over) group by stage order by stage")
                .param("over", over)
                .query(row -> {
                    counts.put(Stage.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }
}
