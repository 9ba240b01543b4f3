package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.sanxiang.reports.registers.Entry;
import org.sanxiang.reports.registers.Registers;
import org.sanxiang.reports.tables.RegisterFigure.Counting;
import org.springframework.stereotype.Component;

/** The figures that follow from the registers. */
@Component
class RegisterFigures {

    private static final Function<Entry, BigDecimal> ONE = entry -> BigDecimal.ONE;
    private static final String QUANTITY = "quantity";

    private final List<YearFigure> all = new ArrayList<>();
    private final Registers registers;
    private final TableWords words;

    RegisterFigures(Registers registers, TableWords words) {
        this.registers = registers;
        this.words = words;
        choices("permits", "act", entry -> entry.number(QUANTITY));
        choices("coercion", "kind", entry -> entry.number(QUANTITY));
        sum("coercion.all", "coercion", QUANTITY);
        sum("coercion.of-register", "coercion", QUANTITY);
        choices("other-acts", "kind", entry -> entry.number(QUANTITY));
        otherAmounts();
        inspections();
        staff();
        recorders();
        learning();
        complaints();
        satisfaction();
        publicity();
    }

    List<YearFigure> all() {
        return all;
    }

    /** One figure for each choice of the field. */
    private void choices(String register, String field, Function<Entry, BigDecimal> share) {
        registers.of(register).field(field).choices().forEach((value, title) ->
                add(register + "." + value, title, register, entry -> entry.is(field, value), share));
    }

    private void otherAmounts() {
        registers.of("other-acts").field("kind").choices().forEach((value, title) -> all.add(new RegisterFigure(
                "other-acts." + value + "-amount", words.word("tables.amount-of", title), Unit.FEN, "other-acts",
                ofYear(entry -> entry.is("kind", value) && entry.number("amount").signum() > 0),
                entry -> entry.number("amount").movePointRight(2))));
    }

    /** One object with a complete record is one; what led to a penalty or another act is counted there and not here. */
    static boolean countsAsInspection(Entry entry) {
        return !entry.text("object").isBlank() && entry.is("complete", "yes")
                && !entry.is("followed", "penalty") && !entry.is("followed", "other");
    }

    private void inspections() {
        add("inspections.all", "inspections", RegisterFigures::countsAsInspection, ONE);
        Predicate<Entry> drawn = entry -> !entry.text("batch").isBlank();
        all.add(new RegisterFigure("inspections.batches", words.title("inspections.batches"), Unit.COUNT, "inspections",
                (entries, year) -> firsts(ofYear(drawn).of(entries, year)), ONE));
        add("inspections.drawn", "inspections", drawn, ONE);
        add("inspections.drawn-published", "inspections", drawn.and(entry -> entry.is("published", "yes")), ONE);
    }

    /** The first entry of each batch. */
    private static List<Entry> firsts(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().filter(entry -> seen.add(entry.text("batch").strip())).toList();
    }

    /** As they were on the last day of the year for which they were entered. */
    private void staff() {
        Counting last = (entries, year) -> {
            List<Entry> ofYear = ofYear(entry -> true).of(entries, year);
            return ofYear.subList(Math.max(0, ofYear.size() - 1), ofYear.size());
        };
        for (String field : List.of("posts", "certified", "reviewers")) {
            all.add(new RegisterFigure("staff." + field, words.title("staff." + field), Unit.COUNT, "staff", last,
                    entry -> entry.number(field)));
        }
    }

    /** What is in use at the end of the year, whenever it came. */
    private void recorders() {
        all.add(new RegisterFigure("equipment.recorders", words.title("equipment.recorders"), Unit.COUNT, "equipment",
                (entries, year) -> entries.stream().filter(entry -> entry.is("kind", "recorder")).toList(),
                entry -> entry.is("change", "retired") ? entry.number(QUANTITY).negate() : entry.number(QUANTITY)));
    }

    private void learning() {
        choices("training", "kind", entry -> entry.number(QUANTITY));
        sum("training.times", "training", QUANTITY);
        sum("training.attendance", "training", "attendance");
        for (String field : List.of("expected", "sat", "passed")) {
            sum("examinations." + field, "examinations", field);
        }
    }

    private void complaints() {
        choices("complaints", "channel", entry -> entry.number(QUANTITY));
        choices("complaints", "category", entry -> entry.number(QUANTITY));
        sum("complaints.all", "complaints", QUANTITY);
        sum("complaints.on-time", "complaints", "ontime");
        add("complaints.classified", "complaints", entry -> !entry.text("category").isEmpty(), entry -> entry.number(QUANTITY));
    }

    private void satisfaction() {
        choices("survey", "channel", entry -> entry.number(QUANTITY));
        sum("survey.all", "survey", QUANTITY);
        for (String field : List.of("satisfied", "suggestions", "rectified")) {
            sum("survey." + field, "survey", field);
        }
        sum("ratings.all", "ratings", QUANTITY);
    }

    private void publicity() {
        add("publicity.events", "publicity", entry -> true, ONE);
        for (String field : List.of("helpers", "audience", "leaflets")) {
            sum("publicity." + field, "publicity", field);
        }
    }

    private void sum(String key, String register, String field) {
        add(key, register, entry -> entry.number(field).signum() > 0, entry -> entry.number(field));
    }

    private void add(String key, String register, Predicate<Entry> counts, Function<Entry, BigDecimal> share) {
        add(key, words.title(key), register, counts, share);
    }

    private void add(String key, String title, String register, Predicate<Entry> counts, Function<Entry, BigDecimal> share) {
        all.add(new RegisterFigure(key, title, Unit.COUNT, register, ofYear(counts), share));
    }

    private static Counting ofYear(Predicate<Entry> counts) {
        return (entries, year) -> entries.stream().filter(entry -> entry.day().getYear() == year).filter(counts).toList();
    }
}
