package org.sanxiang.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which elements of which models a case has passed, and where it stands; in one statement. */
@Component
class ModelPictureMarks {

    static final String DONE = "done";
    static final String CURRENT = "current";

    /** What became of one element of a model. */
    private record Visit(String definition, String element, boolean open) {
    }

    private final JdbcClient jdbc;

    ModelPictureMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By model, in the order in which the case came to them, the marks of their elements; what is to come has none. */
    Map<String, Map<String, String>> of(long caseId) {
        Map<String, Map<String, String>> models = new LinkedHashMap<>();
        jdbc.sql("""
                select i.PROC_DEF_ID_, a.ACT_ID_, a.END_TIME_
                from ACT_HI_PROCINST i
                join ACT_HI_ACTINST a on a.PROC_INST_ID_ = i.PROC_INST_ID_
                where i.BUSINESS_KEY_ = ? and a.ACT_INST_STATE_ <> 2
                order by i.START_TIME_, a.START_TIME_""")
                .param(Long.toString(caseId))
                .query((row, number) -> new Visit(row.getString(1), row.getString(2), row.getTimestamp(3) == null))
                .list().forEach(visit -> models.computeIfAbsent(visit.definition(), model -> new LinkedHashMap<>())
                        .merge(visit.element(), visit.open() ? CURRENT : DONE, ModelPictureMarks::nearer));
        return models;
    }

    /** A step that was done and is open again is open. */
    private static String nearer(String one, String other) {
        return CURRENT.equals(one) ? one : other;
    }
}
