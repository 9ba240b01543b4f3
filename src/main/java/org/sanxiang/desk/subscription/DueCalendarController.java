package org.sanxiang.desk.subscription;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives a person's due dates to whoever has the person's secret address; nobody logs in from a calendar. */
@Controller
class DueCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Subscribers subscribers;
    private final DueDates dates;
    private final CalendarText text;
    private final ApplicationEventPublisher events;

    DueCalendarController(Subscribers subscribers, DueDates dates, CalendarText text, ApplicationEventPublisher events) {
        this.subscribers = subscribers;
        this.dates = dates;
        this.text = text;
        this.events = events;
    }

    /** @throws Unknown whether the secret is wrong, has been renewed, or is that of somebody who has left */
    @GetMapping(SubscriptionPage.FEED)
    ResponseEntity<byte[]> calendar(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        Actor actor = subscribers.of(token, request.getRemoteAddr()).orElseThrow(() -> new Unknown("rejected.no-such-page"));
        events.publishEvent(new Accessed(actor, null, "due-calendar", actor.account()));
        String site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noStore())
                .body(text.of(dates.of(actor), site).getBytes(StandardCharsets.UTF_8));
    }
}
