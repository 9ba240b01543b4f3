package org.sanxiang.desk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseAccess;
import org.sanxiang.cases.CaseWord;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenStepRow;
import org.sanxiang.cases.Stage;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.search.CaseRow.Head;
import org.sanxiang.desk.search.CaseRow.StepCell;
import org.sanxiang.kernel.Actor;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds cases, of those a person may see; four statements a page, whatever the number of rows, and one more for each word that
 * is looked for.
 */
@Repository
class CaseSearch {

    /** More are counted only for whoever asks for it. */
    static final int COUNTED = 1_000;
    /** What more words than this begin with is found sooner by reading the cases one by one. */
    private static final int RARE = 20_000;

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

    Found find(Wanted wanted, int page, Actor actor) {
        Condition condition = Condition.of(Visible.of(access.reaches(actor, "case.read"), actor), wanted, this::isRare);
        PageRequest asked = PageRequest.of(Math.max(0, page), wanted.rows());
        boolean all = Boolean.TRUE.equals(wanted.counted());
        long count = count(condition, all);
        List<Head> heads = heads(condition, wanted, asked);
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<StepCell>> steps = ids.isEmpty() ? Map.of() : steps(ids);
        Map<Long, List<String>> handlers = ids.isEmpty() ? Map.of() : handlers(ids);
        return Found.of(heads.stream().map(head -> new CaseRow(head, steps.getOrDefault(head.id(), List.of()),
                String.join("、", handlers.getOrDefault(head.id(), List.of())))).toList(), asked, all, count);
    }

    private boolean isRare(CaseWord.Of kind, String begin) {
        return jdbc.sql("select count(*) from (select 1 as one from case_word w where w.kind = :kind and w.word like :begin"
                        + " escape '!' limit " + (RARE + 1) + ") found").param("kind", kind.name()).param("begin", begin)
                .query(Long.class).single() <= RARE;
    }

    /** @param all whether those beyond {@value COUNTED} are counted too, which takes as long as there are many */
    private long count(Condition condition, boolean all) {
        String ids = "select case_id from (" + (all ? condition.ids() : condition.someIds(COUNTED + 1)) + ") one";
        return jdbc.sql("select count(*) from (" + ids + (all ? "" : " limit " + (COUNTED + 1)) + ") found")
                .params(condition.values()).query(Long.class).single();
    }

    /** How many are wanted stands in the text: with another value only, H2 takes the numbers that it found before. */
    private List<Head> heads(Condition condition, Wanted wanted, PageRequest page) {
        String ids = condition.firstIds(wanted.ordered(), page.getOffset() + page.getPageSize());
        return jdbc.sql("select c.* from (" + ids + ") found join case_file c on c.id = found.case_id order by "
                        + wanted.ordered().sql("c.id") + " limit " + page.getPageSize() + " offset " + page.getOffset())
                .params(condition.values()).query((row, number) -> head(row)).list();
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
