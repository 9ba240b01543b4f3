package org.sanxiang.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Role;
import org.springframework.stereotype.Component;

/** People as a CSV table lists them, by the columns of {@code config/demo/people.csv}. */
@Component
class PeopleFile {

    private final ConfigFiles files;

    PeopleFile(ConfigFiles files) {
        this.files = files;
    }

    /** @param name path inside the configuration folder, or an absolute path */
    List<Person> read(String name) {
        return files.table(name).stream().map(PeopleFile::person).toList();
    }

    private static Person person(CSVRecord row) {
        return new Person(row.get("account"), new PersonForm(row.get("name"), row.get("unit"), roles(row.get("roles")),
                row.get("certificate"), date(row.get("certificate_from")), date(row.get("certificate_to")),
                row.get("legal_qualification").equals("yes"), date(row.get("reviewing_since")), false));
    }

    private static Set<Role> roles(String keys) {
        return Stream.of(keys.split(";")).map(String::trim).map(key -> Role.of(key)
                .orElseThrow(() -> new IllegalArgumentException("no such role: " + key))).collect(Collectors.toSet());
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
