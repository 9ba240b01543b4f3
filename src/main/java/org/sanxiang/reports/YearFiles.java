package org.sanxiang.reports;

import java.nio.file.Path;

import org.sanxiang.reports.paper.Form;
import org.sanxiang.reports.tables.YearClosing;
import org.springframework.stereotype.Component;

/** Writes what is reported of a year into files, for commands. */
@Component
public class YearFiles {

    private final YearClosing closing;

    YearFiles(YearClosing closing) {
        this.closing = closing;
    }

    /**
     * Writes what was kept where the year is closed, else what it is now.
     *
     * @param paper {@code annual}, {@code tables} or {@code account}
     * @param form  {@code json}, {@code xlsx}, {@code docx} or {@code pdf}
     * @throws org.sanxiang.kernel.CannotStart where the file cannot be written
     * @throws org.sanxiang.kernel.Unknown     where the paper has no such form, or there is no such year
     */
    public void write(String paper, int year, String form, Path file) {
        WholeFile.write(file, closing.paper(paper, year, Form.valueOf(form)));
    }
}
