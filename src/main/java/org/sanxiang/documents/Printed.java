package org.sanxiang.documents;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.sanxiang.cases.NamesPerson;
import org.sanxiang.cases.Wording;
import org.sanxiang.evidence.NamesRecord;
import org.sanxiang.kernel.Attachment;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.Money;
import org.springframework.stereotype.Component;

/** Turns what the case holds into what stands on paper: days, times and amounts as Chinese instruments write them. */
@Component
class Printed {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日HH时mm分");
    private static final String IN_WORDS = "InWords";
    private static final String IS = "Is";
    /** The numbers of our forms that are yuan. */
    private static final Set<String> MONEY = Set.of("fine", "confiscation", "amount", "gains", "proceeds");

    private final Wording wording;
    private final Named named;

    Printed(Wording wording, Named named) {
        this.wording = wording;
        this.named = named;
    }

    Map<String, Object> map(Map<String, ?> values) {
        Map<String, Object> printed = new LinkedHashMap<>();
        values.forEach((name, value) -> put(printed, name, value));
        return printed;
    }

    /** A record's components by name; people by their names with their certificates, records of the case by what they say. */
    Map<String, Object> record(Record values) {
        Map<String, Object> printed = new LinkedHashMap<>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            Object value = Components.read(values, component);
            if (component.isAnnotationPresent(NamesPerson.class)) {
                value = named.people(value);
            } else if (component.isAnnotationPresent(NamesRecord.class)) {
                value = named.record(value);
            } else if (value instanceof BigDecimal amount && MONEY.contains(component.getName())) {
                value = Money.ofYuan(amount);
            }
            put(printed, component.getName(), value);
        }
        return printed;
    }

    private void put(Map<String, Object> printed, String name, Object value) {
        if (value instanceof Money money && !money.isZero()) {
            printed.put(name, money.toString());
            printed.put(name + IN_WORDS, MoneyInWords.of(money));
        } else if (value instanceof Enum<?> constant) {
            printed.put(name, text(constant));
            printed.put(name + IS, Map.of(constant.name(), true));
        } else if (!(value instanceof Money)) {
            of(value).ifPresent(text -> printed.put(name, text));
        }
    }

    private Optional<Object> of(Object value) {
        if (value == null || value instanceof Boolean answer && !answer) {
            return Optional.empty();
        }
        if (value instanceof Boolean) {
            return Optional.of(value);
        }
        if (value instanceof Collection<?> many) {
            return list(many);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> inner = new LinkedHashMap<>();
            map.forEach((name, part) -> put(inner, String.valueOf(name), part));
            return inner.isEmpty() ? Optional.empty() : Optional.of(inner);
        }
        if (value instanceof Record part && !(value instanceof Attachment)) {
            return Optional.of(record(part));
        }
        return Optional.of(text(value)).filter(text -> !text.isBlank()).map(Object.class::cast);
    }

    private Optional<Object> list(Collection<?> many) {
        Collection<?> ordered = many instanceof Set<?> ? new TreeSet<>(many) : many;
        List<Object> printed = ordered.stream().map(this::of).flatMap(Optional::stream).collect(Collectors.toList());
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        return printed.stream().allMatch(String.class::isInstance)
                ? Optional.of(printed.stream().map(Objects::toString).collect(Collectors.joining("、"))) : Optional.of(printed);
    }

    private String text(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        if (value instanceof Instant moment) {
            return TIME.format(moment.atZone(ChineseTime.ZONE));
        }
        if (value instanceof Enum<?> constant) {
            return wording.value(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Attachment attachment) {
            return attachment.name();
        }
        return wording.value(value.toString()).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}

