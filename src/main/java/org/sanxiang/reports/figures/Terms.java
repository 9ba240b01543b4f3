package org.sanxiang.reports.figures;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Puts what is asked into the words of the database: the same condition and the same values, whether it is counted or listed. */
@Component
public class Terms {

    /** Within how many calendar days, today not counted, what is due is due soon. */
    static final int SOON = 7;

    private final WhoseTime whose;
    private final Clock clock;

    Terms(WhoseTime whose, Clock clock) {
        this.whose = whose;
        this.clock = clock;
    }

    /** The condition of the figure for the cases of the scope. */
    public String where(Figure figure, Scope scope) {
        return where(List.of(figure), scope);
    }

    /** The condition of any of the figures, which stand on one ground. */
    String where(List<Figure> figures, Scope scope) {
        return figures.get(0).ground().condition() + figures.stream().map(figure -> "(" + figure.condition() + ")")
                .collect(Collectors.joining(" or ", " and (", ")")) + only(scope);
    }

    private static String only(Scope scope) {
        return scope.only().keySet().stream().map(dimension -> " and " + dimension.condition()).collect(Collectors.joining());
    }

    public Map<String, Object> values(Scope scope) {
        Map<String, Object> values = new HashMap<>();
        LocalDate today = today();
        values.put("from", scope.period().from());
        values.put("to", scope.period().to());
        values.put("begin", start(scope.period().from()));
        values.put("end", start(scope.period().to().plusDays(1)));
        values.put("today", today);
        values.put("soon", today.plusDays(SOON));
        values.put("partySteps", whose.party());
        values.put("reviewSteps", whose.review());
        values.put("step", scope.step());
        values.put("over", scope.over() == null ? 0 : scope.over());
        scope.only().forEach((dimension, value) -> values.put(dimension.parameter(), value));
        return values;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
