package org.sanxiang.reports.figures;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.cases.Wording;
import org.sanxiang.catalog.Matter;
import org.sanxiang.catalog.Matters;
import org.sanxiang.people.Agency;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How what is counted is called. */
@Component
public class Names {

    private final Agency agency;
    private final Matters matters;
    private final People people;
    private final Wording wording;
    private final MessageSource messages;

    Names(Agency agency, Matters matters, People people, Wording wording, MessageSource messages) {
        this.agency = agency;
        this.matters = matters;
        this.people = people;
        this.wording = wording;
        this.messages = messages;
    }

    public String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }

    public String step(String key) {
        return wording.action(key);
    }

    /** What came of a fact, by the words of its kind, else as a value of a form reads. */
    String outcome(String kind, String outcome) {
        return messages.getMessage("outcome." + kind + "." + outcome, null, wording.value(outcome), Locale.SIMPLIFIED_CHINESE);
    }

    /** By the value that stands in the facts; people are asked for at once. */
    public Function<String, String> of(Dimension dimension, Collection<String> values) {
        return switch (dimension) {
            case UNIT -> agency::unitName;
            case MATTER -> code -> matters.find(code).map(Matter::name).orElse(code);
            case SOURCE -> source -> source.isEmpty() ? word("figure.none") : wording.value(source);
            case PARTY -> kind -> wording.value("PartyKind." + kind);
            case OFFICER, ASSIGNEE -> people(values);
            case DOER -> account -> people.findByAccount(account).map(Person::name).orElse(wording.person(account));
            case MONTH -> month -> month.substring(0, 4) + "-" + month.substring(4);
        };
    }

    private Function<String, String> people(Collection<String> values) {
        List<Long> ids = values.stream().map(Long::valueOf).toList();
        Map<String, String> names = people.findAllById(ids).stream()
                .collect(Collectors.toMap(person -> Long.toString(person.id()), Person::name));
        return id -> names.getOrDefault(id, id);
    }

    public String of(Dimension dimension, String value) {
        return of(dimension, List.of(value)).apply(value);
    }
}
