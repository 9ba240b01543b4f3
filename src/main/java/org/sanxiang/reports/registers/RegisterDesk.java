package org.sanxiang.reports.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters and withdraws; every act stands in the trail. Nothing is changed: what was wrong is withdrawn and entered anew. */
@Service
@Transactional
public class RegisterDesk {

    private final Entries entries;
    private final ImportTurn turn;
    private final ApplicationEventPublisher events;
    private final AccessTable access;
    private final Clock clock;

    RegisterDesk(Entries entries, ImportTurn turn, ApplicationEventPublisher events, AccessTable access, Clock clock) {
        this.entries = entries;
        this.turn = turn;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the person may enter anything. */
    boolean isOpenTo(Actor actor) {
        return access.scope(actor.allRoles(), "register.write") != Scope.NONE;
    }

    /** Nothing is entered where the reading has problems. */
    Reading enter(Register register, UnaryOperator<String> stated, Actor actor) {
        Reading reading = Reading.of(register, stated, LocalDate.now(clock));
        if (reading.isRight()) {
            entries.add(register, reading.values(), null, actor.name());
            record(register, "enter-register", told(register, reading.values()), actor);
        }
        return reading;
    }

    /**
     * Enters all lines of a spreadsheet.
     *
     * @throws Conflict where the same spreadsheet stands in the register already
     */
    void take(Register register, List<Map<String, String>> lines, String sheet, Actor actor) {
        turn.take(register);
        if (entries.hasSheet(register, sheet)) {
            throw new Conflict("rejected.sheet-imported-before");
        }
        lines.forEach(line -> entries.add(register, line, sheet, actor.name()));
        record(register, "import-register", Map.of("lines", Integer.toString(lines.size()), "sheet", sheet), actor);
    }

    /** @throws Conflict where it was withdrawn before */
    void withdraw(Register register, long id, String reason, Actor actor) {
        Entry entry = entries.find(register, id).orElseThrow(() -> new Unknown("rejected.unknown-entry"));
        if (!entries.withdraw(id, reason.strip(), actor.name())) {
            throw new Conflict("rejected.entry-withdrawn");
        }
        Map<String, String> changes = new LinkedHashMap<>(told(register, entry.values()));
        changes.put("reason", reason.strip());
        record(register, "withdraw-register", changes, actor);
    }

    private void record(Register register, String action, Map<String, String> what, Actor actor) {
        Map<String, String> changes = new LinkedHashMap<>(Map.of("register", register.name()));
        changes.putAll(what);
        events.publishEvent(new Recorded(actor, null, "", action, changes));
    }

    /** By the names of the fields, as people read them. */
    private static Map<String, String> told(Register register, Map<String, String> values) {
        Map<String, String> told = new LinkedHashMap<>();
        register.fields().stream().filter(field -> values.containsKey(field.key()))
                .forEach(field -> told.put(field.name(), field.shown(values.get(field.key()))));
        return told;
    }
}
