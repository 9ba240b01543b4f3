package org.sanxiang.desk.search;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/**
 * The cases that were found.
 *
 * @param more whether there are others beyond those that were counted
 */
record Found(Page<CaseRow> page, boolean more) {

    /** @param count of all that are wanted; one more than are counted where there are more */
    static Found of(List<CaseRow> rows, Pageable asked, boolean all, long count) {
        boolean more = !all && count > CaseSearch.COUNTED;
        return new Found(new PageImpl<>(rows, asked, more ? CaseSearch.COUNTED : count), more);
    }
}
