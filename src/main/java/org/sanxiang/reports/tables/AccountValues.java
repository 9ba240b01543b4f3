package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanxiang.reports.Share;
import org.springframework.stereotype.Component;

/**
 * What the template of the account may name: every figure by its key, {@code share.<figure>} for its part of the whole, and
 * {@code has.<name>} for whether there is anything of it, {@code has.<subject>} for whether there is of any figure on the subject.
 */
@Component
class AccountValues {

    /** Of which whole a figure is told as a share. */
    private static final Map<String, String> WHOLES = Map.of(
            "publications.in-time", "publications.due",
            "inspections.drawn-published", "inspections.drawn",
            "reviews.major-agreed", "reviews.major",
            "staff.certified", "staff.posts",
            "staff.reviewers", "staff.certified",
            "examinations.sat", "examinations.expected",
            "examinations.passed", "examinations.sat",
            "complaints.on-time", "complaints.all",
            "survey.satisfied", "survey.all",
            "survey.rectified", "survey.suggestions");
    private static final List<String> PUBLIC = List.of("publicity.events", "complaints.all", "survey.all");

    static final String AGENCY = "agency";

    private final YearFigures figures;
    private final Amounts amounts;

    AccountValues(YearFigures figures, Amounts amounts) {
        this.figures = figures;
        this.amounts = amounts;
    }

    Map<String, Object> of(Year year) {
        Map<String, Object> values = new HashMap<>();
        figures.all().forEach(figure -> {
            BigDecimal value = year.of(figure.key());
            values.put(figure.key(), Marks.mark(figure.key(), text(figure, value)));
            values.put("has." + figure.key(), value.signum() != 0);
            values.merge("has." + figure.subject(), value.signum() != 0, (one, other) -> (boolean) one || (boolean) other);
        });
        WHOLES.forEach((part, whole) -> Share.text(year.of(part), year.of(whole)).ifPresentOrElse(share -> {
            values.put("share." + part, Marks.mark(part, share));
            values.put("has.share." + part, true);
        }, () -> {
            values.put("share." + part, "—");
            values.put("has.share." + part, false);
        }));
        values.put("has.nothing-said", PUBLIC.stream().allMatch(key -> year.of(key).signum() == 0));
        values.put("year", Integer.toString(year.number()));
        return values;
    }

    /** Everything that may be named, whatever the year. */
    Set<String> names() {
        Map<String, BigDecimal> none = new HashMap<>();
        figures.all().forEach(figure -> none.put(figure.key(), BigDecimal.ZERO));
        Set<String> names = new HashSet<>(of(new Year(0, none, List.of(), List.of())).keySet());
        names.add(AGENCY);
        return names;
    }

    private String text(YearFigure figure, BigDecimal value) {
        return figure.unit() == Unit.FEN ? RoundMoney.text(value) : amounts.of(figure, value).toPlainString();
    }
}
