package org.sanxiang.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.sanxiang.kernel.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty register: from a list, with the demo people, or with the one administrator who enters the others. */
@Component
@EnableConfigurationProperties(FirstInstallation.class)
class FirstPeople implements ApplicationRunner {

    private final People people;
    private final PeopleFile file;
    private final FirstInstallation first;
    private final ObjectProvider<PasswordEncoder> passwords;

    FirstPeople(People people, PeopleFile file, FirstInstallation first, ObjectProvider<PasswordEncoder> passwords) {
        this.people = people;
        this.file = file;
        this.first = first;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (people.count() > 0) {
            return;
        }
        if (first.demo()) {
            enter(file.read("demo/people.csv"), FirstInstallation.DEMO_PASSWORD);
        } else {
            List<Person> listed = first.people().isEmpty() ? List.of() : file.read(absolute(first.people()));
            people.saveAll(listed);
            enter(List.of(listed.stream().filter(person -> person.has(Role.ADMINISTRATOR)).findFirst()
                    .orElseGet(this::administrator)), first.adminPassword());
        }
    }

    /** One hash for all: they share the password. */
    private void enter(List<Person> newcomers, String password) {
        passwords.ifAvailable(encoder -> {
            String hash = encoder.encode(first.demo() ? password : first.demandStrong(password));
            newcomers.forEach(person -> person.setPasswordHash(hash));
        });
        people.saveAll(newcomers);
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    private Person administrator() {
        return new Person(first.adminAccount(), new PersonForm("系统管理员", "", Set.of(Role.ADMINISTRATOR), "", null, null,
                false, null, false));
    }
}
