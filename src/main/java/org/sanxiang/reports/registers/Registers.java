package org.sanxiang.reports.registers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.Agency;
import org.sanxiang.people.Body;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The registers that {@code config/registers.csv} declares: a line without a field names one, those that follow its fields. */
@Component
public class Registers {

    static final String FILE = "registers.csv";

    private final Map<String, Register> all = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, String> bodies;

    /** @throws CannotStart where the table cannot be meant */
    Registers(ConfigFiles config, Agency agency, MessageSource messages) {
        bodies = agency.bodies().stream().filter(body -> !body.kind().equals("entrusted"))
                .collect(Collectors.toMap(Body::code, Body::name, (one, other) -> one, LinkedHashMap::new));
        List.of("yes", "no").forEach(one ->
                answers.put(one, messages.getMessage("form." + one, null, Locale.SIMPLIFIED_CHINESE)));
        config.table(FILE).forEach(this::read);
        all.values().forEach(register -> {
            demand(register.fields().stream().filter(RegisterField::isDay).count() == 1, register.key() + ": one day");
            register.fields().forEach(field -> demand(field.atMost().isEmpty() || register.fields().stream()
                    .anyMatch(other -> other.key().equals(field.atMost())), register.key() + "." + field.key()));
        });
    }

    private void read(CSVRecord row) {
        String key = row.get("register");
        if (row.get("field").isEmpty()) {
            all.put(key, new Register(key, row.get("name"), row.get("source"), new ArrayList<>()));
        } else {
            demand(all.containsKey(key), key);
            all.get(key).fields().add(field(row));
        }
    }

    private RegisterField field(CSVRecord row) {
        FieldKind kind = Stream.of(FieldKind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))).findFirst()
                .orElseThrow(() -> wrong(row.get("kind")));
        demand((kind == FieldKind.CHOICE) == !row.get("choices").isEmpty(), row.get("register") + "." + row.get("field"));
        demand((kind == FieldKind.BODY) == row.get("field").equals(Entry.BODY), row.get("register") + "." + row.get("field"));
        return new RegisterField(row.get("field"), row.get("name"), kind, switch (kind) {
            case ANSWER -> answers;
            case BODY -> bodies;
            default -> choices(row.get("choices"));
        }, row.get("at-most"), row.get("required").equals("yes"), row.get("source"));
    }

    /** In the order of the table. */
    private static Map<String, String> choices(String text) {
        return Stream.of(text.split("\\|")).filter(one -> !one.isBlank()).map(one -> one.split(":", 2))
                .collect(Collectors.toMap(one -> one[0].strip(), one -> one[1].strip(), (one, other) -> other,
                        LinkedHashMap::new));
    }

    private static void demand(boolean met, String where) {
        if (!met) {
            throw wrong(where);
        }
    }

    private static CannotStart wrong(String where) {
        return new CannotStart("config/" + FILE + ": " + where);
    }

    public Collection<Register> all() {
        return List.copyOf(all.values());
    }

    /** @throws Unknown where there is no such register */
    public Register of(String key) {
        if (!all.containsKey(key)) {
            throw new Unknown("rejected.unknown-register");
        }
        return all.get(key);
    }
}
