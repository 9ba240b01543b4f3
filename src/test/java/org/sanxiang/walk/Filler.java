package org.sanxiang.walk;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.PartyKind;

/** Fills in forms that it has never seen: keeps what the case already knows, and makes up the rest as people might. */
final class Filler {

    private static final int TRIES = 6;
    private static final String IDENTITY_NUMBER = "510521198608140067";
    private static final String CREDIT_CODE = "91510521MA7735727U";

    private final Dice dice;
    private final Liking liking;
    private final Validator validator;
    private final Clock clock;

    Filler(Dice dice, Validator validator, Clock clock) {
        this.dice = dice;
        this.liking = new Liking(dice);
        this.validator = validator;
        this.clock = clock;
    }

    /** Mostly without mistakes; now and then somebody does not look what was typed. */
    <F extends Record> F fill(F blank, Map<String, List<Choice>> choices) {
        F form = typed(blank, choices);
        for (int tries = 1; tries < TRIES && isWrong(form) && dice.happens(0.97); tries++) {
            form = typed(blank, choices);
        }
        return form;
    }

    private boolean isWrong(Record form) {
        List<String> wrong = new ArrayList<>();
        if (form instanceof Crosschecked checked) {
            checked.crosscheck((field, problem) -> wrong.add(field));
        }
        return !wrong.isEmpty() || !validator.validate(form).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <F extends Record> F typed(F blank, Map<String, List<Choice>> choices) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : blank.getClass().getRecordComponents()) {
            Object known = Records.read(blank, component);
            boolean keeps = known != null && dice.happens(0.95);
            values.put(component.getName(), keeps ? completed(known, choices) : madeUp(component, values, choices));
        }
        agree(values, blank);
        return (F) Records.made(blank.getClass(), values.values().toArray());
    }

    /** An amount goes with its kind of penalty. */
    private void agree(Map<String, Object> values, Record blank) {
        if (values.containsKey("kinds") && values.containsKey("fine") && dice.happens(0.95)) {
            boolean penalty = !values.containsValue("NO_PENALTY");
            RecordComponent kinds = Records.component(blank, "kinds");
            if (Records.read(blank, kinds) == null) {
                values.put("kinds", penalty ? Set.of(Records.constant(Records.element(kinds.getGenericType()), "FINE")) : null);
                values.put("fine", penalty ? liking.fine() : null);
                values.put("confiscation", null);
            }
        }
    }

    private Object completed(Object known, Map<String, List<Choice>> choices) {
        if (known instanceof List<?> rows && rows.stream().anyMatch(Record.class::isInstance)) {
            return rows.stream().map(row -> typed((Record) row, choices)).toList();
        }
        return known;
    }

    private Object madeUp(RecordComponent component, Map<String, Object> before, Map<String, List<Choice>> choices) {
        Class<?> type = component.getType();
        String field = component.getName();
        boolean needed = Records.isMarked(component, NotNull.class) || Records.isMarked(component, NotBlank.class)
                || Records.isMarked(component, NotEmpty.class);
        if (type == Boolean.class) {
            return liking.box(field, Records.isMarked(component, AssertTrue.class));
        } else if (field.equals("files") || !needed && !dice.happens(liking.isLiked(field) ? 0.95 : 0.6)) {
            return null;
        } else if (choices.containsKey(field)) {
            return chosen(component, choices.get(field));
        } else if (type == String.class) {
            return text(field, before);
        } else if (type.isEnum()) {
            return liking.constant(type);
        } else if (type == LocalDate.class) {
            return day(field, Records.isMarked(component, PastOrPresent.class));
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.now(clock).minusMinutes(field.startsWith("started") ? 60 : dice.between(0, 30)).withNano(0);
        } else if (type == BigDecimal.class) {
            return field.equals("demolishedM2") || field.equals("confiscation") ? null : liking.fine();
        } else if (type == Integer.class) {
            return number(component);
        }
        return many(component, choices);
    }

    private String text(String field, Map<String, Object> before) {
        if (field.equals("idNumber")) {
            return before.get("partyKind") instanceof PartyKind kind && kind.hasCreditCode() ? CREDIT_CODE : IDENTITY_NUMBER;
        }
        return "样例" + dice.between(1, 9);
    }

    private LocalDate day(String field, boolean past) {
        LocalDate today = LocalDate.now(clock);
        if (past) {
            return dice.happens(0.8) ? today : today.minusDays(dice.between(1, 5));
        }
        return today.plusDays(field.equals("hearingOn") ? dice.between(12, 20) : dice.between(5, 20));
    }

    private Integer number(RecordComponent component) {
        Min least = component.getAccessor().getAnnotation(Min.class);
        Max most = component.getAccessor().getAnnotation(Max.class);
        int lowest = least == null ? 1 : (int) least.value();
        return dice.between(lowest, most == null ? lowest + 5 : (int) Math.min(most.value(), lowest + 5));
    }

    private Object chosen(RecordComponent component, List<Choice> offered) {
        if (offered.isEmpty()) {
            return null;
        }
        if (component.getType().isEnum()) {
            return Records.constant(component.getType(), dice.oneOf(offered).value());
        }
        boolean numbers = component.getType() == Long.class
                || component.getType() == List.class && Records.element(component.getGenericType()) == Long.class;
        List<Object> values = offered.stream().map(Choice::value)
                .<Object>map(value -> numbers ? Long.valueOf(value) : value).toList();
        return component.getType() == List.class ? dice.some(values, dice.happens(0.95) ? 2 : 1)
                : component.getType() == Integer.class ? Integer.valueOf(offered.get(0).value()) : dice.oneOf(values);
    }

    private Object many(RecordComponent component, Map<String, List<Choice>> choices) {
        Class<?> element = Records.element(component.getGenericType());
        if (component.getType() == Set.class && element.isEnum()) {
            return Set.of(liking.constant(element));
        } else if (element.isRecord()) {
            Map<String, List<Choice>> inner = choices.entrySet().stream()
                    .filter(offered -> offered.getKey().startsWith(component.getName() + "."))
                    .collect(Collectors.toMap(offered -> offered.getKey().substring(component.getName().length() + 1),
                            Map.Entry::getValue));
            Record row = (Record) Records.made(element, new Object[element.getRecordComponents().length]);
            List<Record> rows = new ArrayList<>();
            for (int number = dice.between(1, 3); number > 0; number--) {
                rows.add(typed(row, inner));
            }
            return rows;
        }
        return component.getType() == List.class ? List.of() : null;
    }
}
