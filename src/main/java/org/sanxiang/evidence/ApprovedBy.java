package org.sanxiang.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.people.Person;

/** The head who approved something, by identity and as the head was named then. */
@Embeddable
record ApprovedBy(@Column(name = "approved_by_id") long id, @Column(name = "approved_by_name") String name) {

    static ApprovedBy of(Person head) {
        return new ApprovedBy(head.id(), head.name());
    }
}
