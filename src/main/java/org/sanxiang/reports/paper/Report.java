package org.sanxiang.reports.paper;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A report, whichever way it is read.
 *
 * @param about over which time and of which cases it is
 * @param made  when
 */
public record Report(String key, String title, String about, LocalDateTime made, List<Part> parts) {

    public Report sorted(String order) {
        return new Report(key, title, about, made, parts.stream().map(part -> part.sorted(order)).toList());
    }
}
