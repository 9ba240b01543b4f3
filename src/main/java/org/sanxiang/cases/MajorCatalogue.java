package org.sanxiang.cases;

import java.util.List;

/** 重大执法决定目录清单: the rows of the decision table as people read them. */
public interface MajorCatalogue {

    /**
     * A row of the table.
     *
     * @param conditions what it asks, each as {@code label condition}
     * @param basis      what it rests on
     */
    record Row(String id, List<String> conditions, String reason, boolean major, boolean discussion, String basis) {
    }

    List<Row> rows();
}
