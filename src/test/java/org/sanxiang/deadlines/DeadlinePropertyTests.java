package org.sanxiang.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanxiang.deadlines.Period.Unit;

/** What holds for every start, period and ledger. */
class DeadlinePropertyTests {

    private static final WorkCalendar CALENDAR = DeliveredCalendar.calendar();
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    /** After the end of everything that is generated here. */
    private static final LocalDate NEVER = LocalDate.of(2100, 1, 1);

    @Property
    void no_pause_makes_a_period_end_earlier(@ForAll("starts") LocalDate start, @ForAll("periods") Period period,
                                             @ForAll("ledgers") Ledger ledger) {
        assertThat(due(start, period, ledger)).isAfterOrEqualTo(
                due(start, period, new Ledger(List.of(), ledger.extension())));
    }

    @Property
    void a_pause_of_n_days_moves_calendar_days_by_n(@ForAll("starts") LocalDate start, @ForAll("lengths") int length,
                                                    @ForAll("lengths") int into, @ForAll("lengths") int days) {
        LocalDate stops = start.plusDays(1 + into % length);
        Ledger ledger = Ledger.of(new Pause(stops, stops.plusDays(days)));
        assertThat(due(start, Period.calendarDays(length), ledger)).isEqualTo(start.plusDays(length + days));
    }

    @Property
    void a_pause_takes_out_the_working_days_that_it_covers(@ForAll("starts") LocalDate start,
                                                           @ForAll("lengths") int length, @ForAll("ledgers") Ledger ledger) {
        LocalDate due = due(start, Period.workingDays(length), new Ledger(ledger.pauses(), 0));
        assertThat(start.plusDays(1).datesUntil(due.plusDays(1)).filter(CALENDAR::isWorkingDay)
                .filter(day -> ledger.pauses().stream().noneMatch(pause -> covers(pause, day))).count()).isEqualTo(length);
        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
    }

    @Property
    void a_longer_period_never_ends_earlier(@ForAll("starts") LocalDate start, @ForAll("periods") Period period,
                                            @ForAll("ledgers") Ledger ledger, @ForAll("lengths") int more) {
        assertThat(due(start, new Period(period.length() + more, period.unit(), period.roll()), ledger))
                .isAfterOrEqualTo(due(start, period, ledger));
    }

    /** Months are not among the paused: 28 and 29 January both end on 28 February, whatever a pause took between them. */
    @Property
    void a_later_start_never_ends_earlier(@ForAll("starts") LocalDate start, @ForAll("periods") Period period,
                                          @ForAll("ledgers") Ledger ledger, @ForAll("lengths") int more) {
        Ledger applied = period.unit() == Unit.MONTHS ? new Ledger(List.of(), ledger.extension()) : ledger;
        assertThat(due(start.plusDays(more), period, applied)).isAfterOrEqualTo(due(start, period, applied));
    }

    @Property
    void a_longer_pause_never_ends_it_earlier(@ForAll("starts") LocalDate start, @ForAll("periods") Period period,
                                              @ForAll("starts") LocalDate stops, @ForAll("lengths") int days,
                                              @ForAll("lengths") int more) {
        assertThat(due(start, period, Ledger.of(new Pause(stops, stops.plusDays(days + more)))))
                .isAfterOrEqualTo(due(start, period, Ledger.of(new Pause(stops, stops.plusDays(days)))));
    }

    @Property
    void a_pause_cut_in_two_is_the_same_pause(@ForAll("starts") LocalDate start, @ForAll("periods") Period period,
                                              @ForAll("starts") LocalDate stops, @ForAll("lengths") int first,
                                              @ForAll("lengths") int second) {
        LocalDate cut = stops.plusDays(first);
        LocalDate goesOn = cut.plusDays(second);
        assertThat(due(start, period, Ledger.of(new Pause(stops, cut), new Pause(cut, goesOn))))
                .isEqualTo(due(start, period, Ledger.of(new Pause(stops, goesOn))));
    }

    @Property
    void an_open_pause_holds_the_clock_exactly_where_it_begins_in_time(@ForAll("starts") LocalDate start,
            @ForAll("periods") Period period, @ForAll("starts") LocalDate stops) {
        LocalDate unrolled = due(start, new Period(period.length(), period.unit(), false), Ledger.EMPTY);
        Deadline deadline = Deadline.of(CALENDAR, start, period, Ledger.of(new Pause(stops, null)));
        assertThat(deadline.stands()).isEqualTo(!stops.isAfter(unrolled));
    }

    @Property
    void an_extension_is_a_longer_period(@ForAll("starts") LocalDate start, @ForAll("periods") Period period,
                                         @ForAll("ledgers") Ledger ledger) {
        assertThat(due(start, period, ledger)).isEqualTo(due(start, new Period(period.length() + ledger.extension(),
                period.unit(), period.roll()), new Ledger(ledger.pauses(), 0)));
    }

    @Property
    void the_colours_come_in_their_order(@ForAll("starts") LocalDate start, @ForAll("periods") Period period,
                                         @ForAll("ledgers") Ledger ledger) {
        Deadline deadline = Deadline.of(CALENDAR, start, period, ledger);
        assertThat(deadline.soon()).isBefore(deadline.end());
        assertThat(deadline.light(deadline.soon().minusNanos(1))).isEqualTo(Light.CALM);
        assertThat(deadline.light(deadline.soon())).isEqualTo(Light.SOON);
        assertThat(deadline.light(deadline.end().minusNanos(1))).isEqualTo(Light.SOON);
        assertThat(deadline.light(deadline.end())).isEqualTo(Light.LATE);
    }

    @Property
    void what_is_not_provisional_does_not_move_when_the_missing_years_are_arranged(@ForAll("starts") LocalDate start,
            @ForAll("periods") Period period, @ForAll("ledgers") Ledger ledger) {
        Deadline deadline = Deadline.of(CALENDAR, start, period, ledger);
        if (!deadline.provisional()) {
            assertThat(Deadline.of(Arranged.EVERY_DAY_OFF_FROM_2027, start, period, ledger)).isEqualTo(deadline);
        }
    }

    /** A calendar in which the missing years turn out as different as they can. */
    private static final class Arranged {

        static final WorkCalendar EVERY_DAY_OFF_FROM_2027 = new WorkCalendar(
                Stream.concat(CALENDAR.off().stream(),
                        LocalDate.of(2026, 12, 29).datesUntil(LocalDate.of(2029, 1, 1)))
                        .collect(Collectors.toSet()), CALENDAR.makeup(), CALENDAR.years());
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 5 * 365).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 120);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(lengths(), Arbitraries.of(Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.MONTHS),
                Arbitraries.of(true, false)).as((length, unit, roll) ->
                new Period(unit == Unit.MONTHS ? 1 + length / 12 : length, unit, roll));
    }

    /** Up to four closed pauses in their order, and an extension. */
    @Provide
    Arbitrary<Ledger> ledgers() {
        Arbitrary<List<Integer>> gaps = Arbitraries.integers().between(0, 200).list().ofMaxSize(8);
        return Combinators.combine(gaps, Arbitraries.of(0, 1, 30, 90)).as((days, more) -> new Ledger(pauses(days), more));
    }

    private static List<Pause> pauses(List<Integer> gaps) {
        List<Pause> pauses = new ArrayList<>();
        LocalDate day = FIRST;
        for (int at = 0; at + 1 < gaps.size(); at += 2) {
            LocalDate from = day.plusDays(gaps.get(at));
            day = from.plusDays(gaps.get(at + 1));
            pauses.add(new Pause(from, day));
        }
        return pauses;
    }

    private static boolean covers(Pause pause, LocalDate day) {
        return !day.isBefore(pause.from()) && day.isBefore(pause.until());
    }

    private static LocalDate due(LocalDate start, Period period, Ledger ledger) {
        return Deadline.of(CALENDAR, start, period, ledger).due();
    }
}
