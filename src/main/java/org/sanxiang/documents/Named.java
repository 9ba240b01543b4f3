package org.sanxiang.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.evidence.RecordsOnFile;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/**
 * What a form names by identity, as an instrument names it: people with the certificate that shows their right to act,
 * records of the case by what they say.
 */
@Component
class Named {

    private final People people;
    private final RecordsOnFile records;

    Named(People people, RecordsOnFile records) {
        this.people = people;
        this.records = records;
    }

    /** @param value an identity, or several; null for nobody */
    List<Map<String, Object>> people(Object value) {
        return identities(value).flatMap(id -> people.findById(id).stream()).map(Named::described).toList();
    }

    /** @param value an identity; null for none */
    Map<String, Object> record(Object value) {
        return value == null ? Map.of() : records.said((Long) value);
    }

    static Map<String, Object> described(Person person) {
        return person.certificate() == null || person.certificate().isBlank() ? Map.of("name", person.name())
                : Map.of("name", person.name(), "certificate", person.certificate());
    }

    private static Stream<Long> identities(Object value) {
        return value instanceof Collection<?> many ? many.stream().map(Long.class::cast)
                : Stream.ofNullable((Long) value);
    }
}
