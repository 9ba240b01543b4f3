package org.sanxiang.deadlines;

import org.sanxiang.kernel.DeliveredConfig;

/** The calendar and the periods as they are delivered, for tests in other modules. */
public final class DeliveredCalendar {

    private static final WorkCalendar CALENDAR =
            WorkCalendar.of(new DeliveredArrangements(DeliveredConfig.files()).all());

    private DeliveredCalendar() {
    }

    public static WorkCalendar calendar() {
        return CALENDAR;
    }

    public static Periods periods() {
        return new Periods(DeliveredConfig.files(), DeliveredCalendar::calendar);
    }
}
