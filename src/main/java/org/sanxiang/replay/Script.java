package org.sanxiang.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sanxiang.catalog.Matter;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;

/**
 * What happens in one case, day by day. A day that the ledger leaves out is the earliest working day between its
 * neighbours.
 */
final class Script {

    final Row row;
    final Matter matter;
    final Periods periods;
    final Cast cast;
    final List<Actor> handlers;
    private final List<Act> acts = new ArrayList<>();
    private LocalDate at;

    Script(Row row, Matter matter, Periods periods, Cast cast) {
        this.row = row;
        this.matter = matter;
        this.periods = periods;
        this.cast = cast;
        this.handlers = row.list(Column.HANDLERS).stream().map(cast::officer).toList();
        this.at = row.day(Column.CLUE_ON);
    }

    /** What the ledger does not say, in the usual words. */
    String words(String key) {
        return cast.words(key);
    }

    /** The cell, or the usual words where it is empty. */
    String text(Column column) {
        return row.has(column) ? row.text(column) : words("unknown");
    }

    List<Act> acts() {
        return acts;
    }

    /** What happens next happens on this day, as the ledger says. */
    void on(LocalDate day) {
        at = day;
    }

    /** What happens next happens on the earliest working day from now on. */
    void soon(LocalDate until) {
        soon(at, until);
    }

    /** @param until the next day that the ledger gives; null where it gives none */
    void soon(LocalDate from, LocalDate until) {
        LocalDate day = from;
        while (!periods.calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        at = until != null && day.isAfter(until) ? until : day;
    }

    LocalDate today() {
        return at;
    }

    /** An act that comes after the named period of the agency, counted from the day, is given the usual reason. */
    void sayWhyLate(Map<String, Object> said, LocalDate start, String period) {
        if (start != null && at.isAfter(periods.due(start, period))) {
            said.put("lateBecause", words("late"));
        }
    }

    Act take(String step, Actor actor, Map<String, Object> said) {
        return enter(step, "", actor, said);
    }

    Act enter(String step, String entry, Actor actor, Map<String, Object> said) {
        return add(new Act(at, step, entry, actor, said));
    }

    Act add(Act act) {
        acts.add(act);
        return act;
    }

    /** What must be recorded in sound and pictures is: from eight, when ledgers let things happen, to half past. */
    void record(String code, String link) {
        take("recording", handler(), Map.of("device", words("device"), "operator", handler().name(), "startedAt",
                at.atTime(8, 0), "endedAt", at.atTime(8, 30), "place", text(Column.ADDRESS), "link", link, "covers",
                List.of(code), "retention", "EVIDENCE"));
    }

    /** The step is taken only if it is open then. */
    void takeIfOpen(String step, Actor actor, Map<String, Object> said) {
        add(new Act(at, step, "", actor, said).where(course -> course.isOpen(step)));
    }

    Actor handler() {
        return handlers.isEmpty() ? cast.of(Role.OFFICER) : handlers.get(0);
    }

    Actor head() {
        return cast.of(Role.PRINCIPAL_HEAD);
    }

    List<Long> handlerIds() {
        return handlers.stream().map(Actor::personId).toList();
    }
}
