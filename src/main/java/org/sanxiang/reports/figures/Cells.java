package org.sanxiang.reports.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

import org.sanxiang.reports.Durations;
import org.sanxiang.reports.Share;
import org.sanxiang.reports.paper.Cell;
import org.springframework.stereotype.Component;

/** How figures are written: with their unit's decimals, and leading to the rows behind them. */
@Component
public class Cells {

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final Durations durations;

    Cells(Durations durations) {
        this.durations = durations;
    }

    /** A figure of which there is nothing leads nowhere. */
    public Cell of(Figure figure, Map<Figure, Tally> tallies, Scope scope) {
        return of(figure, tallies.getOrDefault(figure, Tally.NONE), scope);
    }

    public Cell of(Figure figure, Tally tally, Scope scope) {
        return of(figure, tally.value(figure), tally.rows() == 0 ? null : scope.list(figure));
    }

    /** What one row adds to the figure. */
    Cell share(Figure figure, BigDecimal share) {
        return of(figure, share, null);
    }

    private Cell of(Figure figure, BigDecimal value, String link) {
        BigDecimal stated = stated(figure, value);
        return figure.unit() == Unit.SECONDS ? time(value.longValue(), link) : new Cell(grouped(stated), stated, link);
    }

    /** A length of time: in words for people, in days for machines. */
    public Cell time(long seconds, String link) {
        return new Cell(seconds == 0 ? "0" : durations.words(seconds),
                BigDecimal.valueOf(seconds).divide(DAY, 2, RoundingMode.HALF_UP), link);
    }

    /** Amounts in yuan; whole numbers without decimals. */
    private static BigDecimal stated(Figure figure, BigDecimal value) {
        BigDecimal stated = (figure.unit() == Unit.FEN ? value.movePointLeft(2) : value).stripTrailingZeros();
        return stated.scale() < 0 ? stated.setScale(0) : stated;
    }

    /** In percent with one decimal; what is not all is never written as 100, nor what is something as 0. */
    public Cell of(Rate rate, Map<Figure, Tally> tallies, Scope scope) {
        long part = tallies.getOrDefault(rate.part(), Tally.NONE).rows();
        long whole = rate.whole().stream().mapToLong(figure -> tallies.getOrDefault(figure, Tally.NONE).rows()).sum();
        return whole == 0 ? Cell.none() : percent(part, whole).to(part == 0 ? null : scope.list(rate.part()));
    }

    /** The share of a part, with both numbers beside it. */
    public static Cell percent(long part, long whole) {
        BigDecimal percent = percentOf(part, whole);
        return new Cell(percent.toPlainString() + "%（" + part + "/" + whole + "）", percent, null);
    }

    /** @param whole not nothing */
    public static BigDecimal percentOf(long part, long whole) {
        return Share.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    public static Cell count(long number, String link) {
        return Cell.number(grouped(BigDecimal.valueOf(number)), number, number == 0 ? null : link);
    }
}
