package org.sanxiang.desk.form;

import java.util.List;

/** What stands in a form's fields: from the step's blank form, or as somebody has typed it. */
interface Values {

    /** The texts of a field by its path, for example {@code grounds[0].article}; empty where nothing stands there. */
    List<String> of(String path);

    /** How many rows a list has. */
    int rows(String path);
}
