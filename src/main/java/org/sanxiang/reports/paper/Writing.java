package org.sanxiang.reports.paper;

import java.io.OutputStream;

/** Writes reports in one form. */
interface Writing {

    Form form();

    void write(Report report, OutputStream out);
}
