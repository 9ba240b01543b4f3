package org.sanxiang.deadlines;

import org.sanxiang.kernel.DeliveredConfig;

/** The calendar and the periods as they are delivered, for tests in other modules. */
public final class DeliveredCalendar {

    private DeliveredCalendar() {
    }

    public static WorkCalendar calendar() {
        return new CalendarConfiguration().workCalendar(DeliveredConfig.files());
    }

    public static Periods periods() {
        return new Periods(DeliveredConfig.files(), calendar());
    }
}
