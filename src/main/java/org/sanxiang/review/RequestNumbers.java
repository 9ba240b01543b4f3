package org.sanxiang.review;

import java.time.LocalDate;

import org.sanxiang.documents.NumberRegister;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Agency;
import org.sanxiang.people.Unit;
import org.springframework.stereotype.Component;

/** The numbers of requests for review, drawn by the body to which the sender belongs. */
@Component
class RequestNumbers {

    private final NumberRegister register;
    private final Agency agency;

    RequestNumbers(NumberRegister register, Agency agency) {
        this.register = register;
        this.agency = agency;
    }

    String draw(String body, LocalDate day, long fileId) {
        return register.draw(agency.body(body), "review-request", day.getYear(), fileId);
    }

    String bodyOf(Actor actor) {
        return agency.units().stream().filter(unit -> unit.code().equals(actor.unit())).map(Unit::body).findFirst().orElseThrow();
    }

    String unitOf(Actor actor) {
        return agency.unitName(actor.unit());
    }
}
