package org.sanxiang.desk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenStepRow;
import org.sanxiang.cases.Stage;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.search.CaseRow.Head;
import org.sanxiang.desk.search.CaseRow.StepCell;
import org.sanxiang.kernel.Actor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases, of those a person may see; four statements a page, whatever the number of rows. */
@Repository
class CaseSearch {

    private record Of<T>(long caseId, T what) {
    }

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Words words;

    CaseSearch(JdbcClient jdbc, CaseAccess access, Words words) {
        this.jdbc = jdbc;
        this.access = access;
        this.words = words;
    }

    Page<CaseRow> find(Wanted wanted, int page, Actor actor) {
        Condition condition = Condition.of(access.reaches(actor, "case.read"), actor, wanted);
        PageRequest asked = PageRequest.of(Math.max(0, page), wanted.rows());
        long count = jdbc.sql("select count(*) from case_file c" + condition.sql()).params(condition.values())
                .query(Long.class).single();
        List<Head> heads = heads(condition, wanted, asked);
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<StepCell>> steps = ids.isEmpty() ? Map.of() : steps(ids);
        Map<Long, List<String>> handlers = ids.isEmpty() ? Map.of() : handlers(ids);
        return new PageImpl<>(heads.stream().map(head -> new CaseRow(head, steps.getOrDefault(head.id(), List.of()),
                String.join("、", handlers.getOrDefault(head.id(), List.of())))).toList(), asked, count);
    }

    private List<Head> heads(Condition condition, Wanted wanted, PageRequest page) {
        Map<String, Object> values = new HashMap<>(condition.values());
        values.put("size", page.getPageSize());
        values.put("offset", page.getOffset());
        return jdbc.sql("select c.* from case_file c" + condition.sql() + " order by " + wanted.sql()
                + " limit :size offset :offset").params(values).query((row, number) -> head(row)).list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong("id"), row.getString("number"), row.getString("party_name"),
                row.getString("matter_name"), Stage.valueOf(row.getString("stage")), day(row, "registered_on"),
                day(row, "filed_on"));
    }

    private Map<Long, List<StepCell>> steps(List<Long> ids) {
        return grouped(jdbc.sql("select " + OpenStepRow.COLUMNS + " from open_step s where s.case_id in (:ids) order by s.id").param("ids", ids)
                .query((row, number) -> new Of<>(row.getLong("case_id"), step(row))).list());
    }

    private StepCell step(ResultSet row) throws SQLException {
        OpenStep open = OpenStepRow.read(row);
        return new StepCell(words.step(open.step()),
                open.assigneeName() == null ? words.role(open.role()) : open.assigneeName(), Due.of(open, words));
    }

    private Map<Long, List<String>> handlers(List<Long> ids) {
        return grouped(jdbc.sql("select case_id, person_name from case_duty where duty = 'HANDLER' and ended_at is null"
                + " and case_id in (:ids) order by case_id, place").param("ids", ids)
                .query((row, number) -> new Of<>(row.getLong("case_id"), row.getString("person_name"))).list());
    }

    private static <T> Map<Long, List<T>> grouped(List<Of<T>> parts) {
        return parts.stream().collect(Collectors.groupingBy(Of::caseId,
                Collectors.mapping(Of::what, Collectors.toList())));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getDate(column) == null ? null : row.getDate(column).toLocalDate();
    }
}
