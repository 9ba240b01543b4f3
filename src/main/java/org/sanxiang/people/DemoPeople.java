package org.sanxiang.people;

import java.util.List;

import org.springframework.stereotype.Component;

/** The people of the demo, as {@code config/demo/people.csv} lists them: the log-in page tells their accounts. */
@Component
public class DemoPeople {

    private final PeopleFile file;

    DemoPeople(PeopleFile file) {
        this.file = file;
    }

    public List<Person> all() {
        return file.read("demo/people.csv");
    }
}
