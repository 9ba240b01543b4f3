package org.sanxiang.reports.tables;

import java.math.BigDecimal;

import org.springframework.stereotype.Component;

/** Figures as the tables state them: amounts in the unit that is set, areas and counts as they are. */
@Component
class Amounts {

    private final TableSettings settings;
    private final TableWords words;

    Amounts(TableSettings settings, TableWords words) {
        this.settings = settings;
        this.words = words;
    }

    String unit() {
        return settings.moneyUnit();
    }

    public BigDecimal of(YearFigure figure, BigDecimal value) {
        return switch (figure.unit()) {
            case FEN -> settings.money(value);
            case SQUARE_METRES, COUNT -> plain(value);
        };
    }

    public String heading(YearFigure figure) {
        return figure.unit() == Unit.FEN ? words.word("tables.in-unit", figure.title(), unit()) : figure.title();
    }

    /** How it is counted; empty where that needs no word. */
    public String note(YearFigure figure) {
        return words.note(figure.subject());
    }

    /** Whole numbers without decimals. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
