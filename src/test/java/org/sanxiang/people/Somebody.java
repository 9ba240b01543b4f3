package org.sanxiang.people;

import java.time.LocalDate;
import java.util.Set;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.springframework.test.util.ReflectionTestUtils;

/** People for tests; everybody works in ZD1 unless said otherwise. */
public final class Somebody {

    public static final LocalDate CERTIFIED_FROM = LocalDate.of(2021, 1, 1);
    public static final LocalDate CERTIFIED_TO = LocalDate.of(2025, 12, 31);

    private Somebody() {
    }

    /** An officer whose certificate is valid from {@link #CERTIFIED_FROM} to {@link #CERTIFIED_TO}. */
    public static Person officer(long id, String name) {
        return registered(id, new PersonForm(name, "ZD1", Set.of(Role.OFFICER), "川E" + id, CERTIFIED_FROM, CERTIFIED_TO,
                null, null, null));
    }

    public static Person with(long id, String name, Role... roles) {
        return registered(id, new PersonForm(name, "ZD1", Set.of(roles), null, null, null, null, null, null));
    }

    /** Somebody who has left the agency. */
    public static Person gone(long id, String name, Role... roles) {
        return registered(id, new PersonForm(name, "ZD1", Set.of(roles), null, null, null, null, null, true));
    }

    public static Person registered(long id, PersonForm form) {
        Person person = new Person("account" + id, form);
        ReflectionTestUtils.setField(person, "id", id);
        return person;
    }

    public static Actor actor(long id, Role... roles) {
        return actorOf("ZD1", id, roles);
    }

    public static Actor actorOf(String unit, long id, Role... roles) {
        return new Actor(id, "account" + id, "某人" + id, Set.of(roles), unit, "test");
    }
}
