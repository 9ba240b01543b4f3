package org.sanxiang.reports;

import static org.sanxiang.reports.AnnualFigures.counted;
import static org.sanxiang.reports.AnnualFigures.sum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.sanxiang.cases.FactKind;
import org.sanxiang.cases.Wording;
import org.sanxiang.kernel.Money;
import org.sanxiang.reports.AnnualFigures.Penalties;
import org.sanxiang.reports.AnnualFigures.Rounds;
import org.springframework.stereotype.Component;

/** Makes the report of a year. */
@Component
public class AnnualReports {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Bookkeeping books;
    private final AnnualFigures figures;
    private final Wording wording;

    AnnualReports(Bookkeeping books, AnnualFigures figures, Wording wording) {
        this.books = books;
        this.figures = figures;
        this.wording = wording;
    }

    /** The report as JSON. */
    public byte[] json(int year) {
        try {
            return JSON.writeValueAsBytes(of(year));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    AnnualReport of(int year) {
        books.catchUp();
        Map<FactKind, Long> counts = figures.counts(year);
        List<Penalties> penalties = figures.penalties(year);
        List<Penalties> major = penalties.stream().filter(Penalties::major).toList();
        Rounds rounds = figures.rounds(year);
        return new AnnualReport(year, counts.getOrDefault(FactKind.FILED, 0L), sum(penalties, Penalties::count),
                yuan(sum(penalties, Penalties::fine)), yuan(sum(penalties, Penalties::confiscated)),
                plain(penalties.stream().map(Penalties::area).reduce(BigDecimal.ZERO, BigDecimal::add)),
                sum(major, Penalties::count), rounds.count(), rate(major), rounds.opinions(),
                counts.getOrDefault(FactKind.DECIDED, 0L), counts.getOrDefault(FactKind.TRANSFERRED, 0L),
                counts.getOrDefault(FactKind.HEARING, 0L), counts.getOrDefault(FactKind.CLOSED, 0L),
                counts.getOrDefault(FactKind.ARCHIVED, 0L), Days.of(figures.daysToDecision(year)),
                counted(penalties, Penalties::matter), worded(figures.filedBySource(year)),
                counted(penalties, one -> wording.value("PartyKind." + one.party())));
    }

    private Map<String, Long> worded(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(one -> wording.value(one.getKey()), Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private static BigDecimal yuan(long fen) {
        return plain(new Money(fen).yuan());
    }

    /** Whole numbers without decimals. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Double rate(List<Penalties> major) {
        long all = sum(major, Penalties::count);
        return all == 0 ? null : (double) sum(major.stream().filter(Penalties::reviewed).toList(), Penalties::count) / all;
    }
}
