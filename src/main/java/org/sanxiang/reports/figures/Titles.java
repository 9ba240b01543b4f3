package org.sanxiang.reports.figures;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** What stands over a report and beside a figure. */
@Component
public class Titles {

    private final Names names;

    Titles(Names names) {
        this.names = names;
    }

    public String of(String report) {
        return names.word("report." + report);
    }

    /** Over which time and of which cases. */
    public String about(Scope scope) {
        String cases = scope.only().entrySet().stream().map(one -> names.word("report.only",
                names.word("dimension." + one.getKey()), names.of(one.getKey(), one.getValue()))).collect(Collectors.joining());
        return names.word("report.about", scope.period().from().toString(), scope.period().to().toString())
                + (scope.step() == null ? "" : names.word("report.only", names.word("report.step"), names.step(scope.step())))
                + cases;
    }

    public String of(Figure figure) {
        return names.word("figure." + figure.name());
    }

    public String of(Rate rate) {
        return names.word("figure." + rate.name());
    }

    /** By which rule it is counted. */
    public String note(Figure figure) {
        return names.word("figure." + figure.name() + ".note");
    }

    public String note(Rate rate) {
        return names.word("figure." + rate.name() + ".note");
    }

    public String word(String key, Object... details) {
        return names.word(key, details);
    }
}
