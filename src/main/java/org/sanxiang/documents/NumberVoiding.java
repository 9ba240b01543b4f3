package org.sanxiang.documents;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 文号作废: a number that was drawn for nothing is struck out with its reason; the next one is drawn after it all the same. */
@Service
class NumberVoiding {

    static final Rule REASON = new Rule("PUN-47", "void-without-reason");
    static final Rule IN_FORCE = new Rule("PUN-38", "number-in-force");
    private static final int LONGEST = 500;
    /** What a case or a decision is known by goes with it: it is revoked, terminated or done anew, and keeps its number. */
    private static final Set<String> LASTING = Set.of("filing", "decision", "no-penalty", "archive");

    private final NumberBook book;
    private final Cases cases;
    private final AccessTable access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NumberVoiding(NumberBook book, Cases cases, AccessTable access, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.cases = cases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the page offers it to the actor. */
    boolean offers(RegisteredNumber number, Actor actor) {
        return !number.isVoid() && !LASTING.contains(number.kind())
                && access.scope(actor.allRoles(), "number.void") != Scope.NONE;
    }

    /** @throws Conflict where it is void already */
    @Transactional
    public void strike(long id, String because, Actor actor) {
        RegisteredNumber number = book.find(id).orElseThrow(() -> new Unknown("rejected.unknown-number"));
        CaseFile file = cases.lock(number.caseId()).orElseThrow(() -> new Unknown("rejected.unknown-case"));
        IN_FORCE.demand(!LASTING.contains(number.kind()), number.text());
        REASON.demand(because != null && !because.isBlank() && because.length() <= LONGEST, LONGEST);
        if (!book.strike(id, actor.name(), because.strip(), clock.instant())) {
            throw new Conflict("rejected.number-void-already", number.text());
        }
        file.touch(clock.instant());
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("number", number.text());
        stated.put("reason", because.strip());
        events.publishEvent(new Recorded(actor, number.caseId(), "", "void-number", stated));
    }
}
