package org.sanxiang.reports;

import java.nio.file.Path;
import java.time.LocalDate;

import org.sanxiang.kernel.CannotStart;
import org.sanxiang.reports.figures.Period;
import org.sanxiang.reports.figures.Reports;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.paper.Form;
import org.sanxiang.reports.paper.Writings;
import org.springframework.stereotype.Component;

/** Writes the managers' reports into files, for commands. */
@Component
public class ReportFiles {

    private final Reports reports;
    private final Writings writings;

    ReportFiles(Reports reports, Writings writings) {
        this.reports = reports;
        this.writings = writings;
    }

    /**
     * Writes the report; the file is whole or it is not there.
     *
     * @param report {@code throughput} or {@code dashboard}
     * @param form   {@code json}, {@code xlsx} or {@code pdf}
     * @throws CannotStart where the days make no period or the file cannot be written
     */
    public void write(String report, LocalDate from, LocalDate to, String form, Path file) {
        if (to.isBefore(from)) {
            throw new CannotStart("起止日期颠倒 / the period ends before it begins: " + from + " > " + to);
        }
        WholeFile.write(file, writings.bytes(reports.of(report, Scope.of(new Period(from, to))), Form.valueOf(form)));
    }
}
