package org.sanxiang.cases;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.deadlines.Arrangement;
import org.sanxiang.deadlines.Calendars;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over the arrangement of a year: it is in force at once, and every open clock is counted anew by it. */
@Component
public class CalendarImport {

    /** Name of the act by which another calendar comes into force. */
    public static final String ACTION = "import-calendar";

    private final Calendars calendars;
    private final Recounting recounting;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CalendarImport(Calendars calendars, Recounting recounting, ApplicationEventPublisher events,
                   PlatformTransactionManager transactions) {
        this.calendars = calendars;
        this.recounting = recounting;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Recounting.Result take(Arrangement arrangement, Actor actor) {
        WorkCalendar before = calendars.current();
        transaction.executeWithoutResult(status -> {
            calendars.keep(arrangement, actor.name());
            events.publishEvent(new Recorded(actor, null, "", ACTION, described(arrangement)));
        });
        calendars.reload();
        return recounting.all(before, RecountReason.CALENDAR_IMPORTED, actor);
    }

    private static Map<String, String> described(Arrangement arrangement) {
        Map<String, String> description = new LinkedHashMap<>();
        description.put("year", Integer.toString(arrangement.year()));
        description.put("off", Integer.toString(arrangement.off().size()));
        description.put("makeup", Integer.toString(arrangement.makeup().size()));
        return description;
    }
}
