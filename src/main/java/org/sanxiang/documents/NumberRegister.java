package org.sanxiang.documents;

import java.util.concurrent.atomic.AtomicInteger;

import org.sanxiang.people.Body;
import org.springframework.stereotype.Component;

/** The register of document numbers. */
@Component
public class NumberRegister {

    private final AtomicInteger next = new AtomicInteger();

    public String draw(Body body, String kind, int year, long caseId) {
        return body.abbreviation() + kind + "〔" + year + "〕第" + next.incrementAndGet() + "号";
    }
}
