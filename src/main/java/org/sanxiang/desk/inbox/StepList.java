package org.sanxiang.desk.inbox;

import java.util.HashMap;
import java.util.Map;

import org.sanxiang.cases.OpenStepRow;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pages of open steps with what their cases are called. Which steps, and in what order, is told of {@code open_step s} alone:
 * no case is read to count them.
 */
@Repository
class StepList {

    private static final String COLUMNS = "select " + OpenStepRow.COLUMNS + ", c.number, c.party_name, c.matter_name"
            + " from open_step s join case_file c on c.id = s.case_id where ";

    private final JdbcClient jdbc;

    StepList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts only what one page does not show. */
    <T> Page<T> page(String condition, String order, Map<String, Object> values, Pageable page, RowMapper<T> shown) {
        Map<String, Object> paged = new HashMap<>(values);
        paged.put("size", page.getPageSize());
        paged.put("offset", page.getOffset());
        return PageableExecutionUtils.getPage(
                jdbc.sql(COLUMNS + condition + " order by " + order + " limit :size offset :offset").params(paged).query(shown).list(),
                page, () -> jdbc.sql("select count(*) from open_step s where " + condition).params(values).query(Long.class).single());
    }
}
