package org.sanxiang.reports.registers;

import java.util.List;

import org.sanxiang.people.Agency;

/** What keeps registers, for tests of other packages. */
public final class RegisterBeans {

    public static final List<Class<?>> ALL = List.of(Registers.class, Entries.class, Agency.class);

    private RegisterBeans() {
    }
}
