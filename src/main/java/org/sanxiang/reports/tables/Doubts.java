package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Finds in a year what does not add up, percentages that no whole number of things can have, too few reviewers, and what was
 * entered although the cases tell it.
 */
@Component
class Doubts {

    private final YearFigures figures;
    private final TableSettings settings;
    private final CaseNumbers cases;
    private final TableWords words;

    Doubts(YearFigures figures, TableSettings settings, CaseNumbers cases, TableWords words) {
        this.figures = figures;
        this.settings = settings;
        this.cases = cases;
        this.words = words;
    }

    /** In sentences; empty where everything can be true. */
    List<String> of(Year year) {
        List<String> doubts = new ArrayList<>();
        Stream.of("reconsideration", "litigation").forEach(kind -> sum(year, kind + ".accepted", List.of(kind + ".won",
                kind + ".lost", kind + ".neither", kind + ".open"), doubts));
        sum(year, "complaints.all", List.of("complaints.classified"), doubts);
        year.entriesOf("ratings").stream().filter(entry -> !Plausible.hasWholeNumber(entry.number("rate"),
                        entry.number("quantity").longValueExact()))
                .forEach(entry -> doubts.add(words.word("account.impossible", entry.day().toString(), entry.text("quantity"),
                        entry.text("rate"))));
        reviewers(year, doubts);
        enteredTwice(year, doubts);
        return doubts;
    }

    /** Coercion within a case counts without being entered. */
    private void enteredTwice(Year year, List<String> doubts) {
        Set<String> known = cases.among(year.entriesOf("coercion").stream().map(entry -> entry.text("number").strip())
                .filter(number -> !number.isEmpty()).toList());
        known.stream().sorted().forEach(number -> doubts.add(words.word("account.entered-twice", number)));
    }

    private void reviewers(Year year, List<String> doubts) {
        BigDecimal least = year.of("staff.certified").multiply(settings.reviewersAtLeast()).movePointLeft(2);
        if (year.of("staff.reviewers").compareTo(least) < 0) {
            doubts.add(words.word("account.few-reviewers", year.of("staff.reviewers").toPlainString(),
                    year.of("staff.certified").toPlainString(), settings.reviewersAtLeast().toPlainString()));
        }
    }

    private void sum(Year year, String whole, List<String> parts, List<String> doubts) {
        BigDecimal lacking = Plausible.lacking(year.of(whole), parts.stream().map(year::of).toList());
        if (lacking.signum() != 0) {
            doubts.add(words.word("account.not-adding-up", figures.of(whole).title(), year.of(whole).toPlainString(),
                    String.join("、", parts.stream().map(part -> figures.of(part).title()).toList()),
                    year.of(whole).subtract(lacking).toPlainString(), lacking.abs().toPlainString()));
        }
    }
}
