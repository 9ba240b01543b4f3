package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.people.DeliveredAgency;
import org.sanxiang.reports.Years;
import org.sanxiang.reports.registers.DeliveredRegisters;
import org.sanxiang.reports.registers.Entry;

/** The figures of a year as they are delivered, and years that a test makes up. */
final class DeliveredFigures {

    static final TableWords WORDS = new TableWords(new YearBeans().messageSource());
    static final TableSettings SETTINGS = new TableSettings(DeliveredConfig.files());
    static final PenaltyRanks RANKS = new PenaltyRanks(DeliveredConfig.files(), SETTINGS);
    static final Amounts AMOUNTS = new Amounts(SETTINGS, WORDS);
    static final DecidingBodies BODIES = new DecidingBodies(DeliveredAgency.agency());
    static final YearFigures FIGURES = new YearFigures(new CaseFigures(RANKS,
            new CoercionColumns(DeliveredConfig.files(), DeliveredRegisters.all()), DeliveredConfig.files(), WORDS),
            new RegisterFigures(DeliveredRegisters.all(), WORDS), WORDS);

    private DeliveredFigures() {
    }

    static YearTables tables() {
        YearCells cells = new YearCells(FIGURES, AMOUNTS, WORDS);
        return new YearTables(cells, new BodyRows(cells, BODIES, WORDS), RANKS, WORDS, new Years(new YearBeans().clock()));
    }

    /** Of 2023; what is not named is nothing. */
    static Year year(Map<String, Integer> values, List<Entry> entries, Year.OfBody... bodies) {
        return new Year(2023, all(values), entries, List.of(bodies));
    }

    static Year.OfBody of(String body, Map<String, Integer> values) {
        return new Year.OfBody(body, all(values));
    }

    private static Map<String, BigDecimal> all(Map<String, Integer> values) {
        Map<String, BigDecimal> all = new HashMap<>();
        FIGURES.all().forEach(figure -> all.put(figure.key(), BigDecimal.valueOf(values.getOrDefault(figure.key(), 0))));
        return all;
    }
}
