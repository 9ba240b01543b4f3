package org.sanxiang.desk.subscription;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.sanxiang.desk.subscription.DueDates.Due;
import org.springframework.stereotype.Component;

/** Due dates as iCalendar (RFC 5545), each a whole day. */
@Component
class CalendarText {

    private static final String PRODUCT = "-//sanxiang//due dates//ZH";

    private final Clock clock;

    CalendarText(Clock clock) {
        this.clock = clock;
    }

    /** @param site where the cases are found */
    String of(List<Due> dates, String site) {
        Calendar calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
        dates.forEach(due -> calendar.add(event(due, site)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(Due due, String site) {
        VEvent event = new VEvent(false);
        event.add(new Uid("step-" + due.stepId() + "@sanxiang"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(due.on()));
        event.add(new Summary(due.title() + " · " + due.caseName()));
        event.add(new Url(URI.create(site + "/cases/" + due.caseId())));
        return event;
    }
}
