package org.sanxiang.penalty;

import java.util.HashMap;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.people.People;

/** People who are looked up once, as people at a page are by their session: measuring does not count their look-up. */
class RememberedStaff extends Staff {

    private final Map<String, Actor> known = new HashMap<>();

    RememberedStaff(People people) {
        super(people);
    }

    @Override
    Actor actor(String account) {
        return known.computeIfAbsent(account, super::actor);
    }

    @Override
    long id(String account) {
        return actor(account).personId();
    }
}
