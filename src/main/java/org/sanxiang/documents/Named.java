package org.sanxiang.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** People whom a form names by identity, as an instrument names them: with the certificate that shows their right to act. */
@Component
class Named {

    private final People people;

    Named(People people) {
        this.people = people;
    }

    /** @param value an identity, or several; null for nobody */
    List<Map<String, Object>> of(Object value) {
        return identities(value).flatMap(id -> people.findById(id).stream()).map(Named::described).toList();
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
