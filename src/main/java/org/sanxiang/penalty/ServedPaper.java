package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.evidence.Occurrence;

/** That a paper of enforcement was handed over: how, to whom, by whom (行政强制法 38). */
@Embeddable
record ServedPaper(
        LocalDate servedOn,
        @Enumerated(EnumType.STRING) @Column(name = "service_method") ServiceMethod method,
        String receivedBy,
        String servers) {

    /** A paper that is left behind or announced is a link of the catalogue of recordings. */
    List<Occurrence> links() {
        return method.isRecorded() ? List.of(Occurrence.on("AV11", servedOn, receivedBy)) : List.of();
    }

    Stream<Fact> facts() {
        return Stream.of(Fact.of("fact.execution.served-on", servedOn), Fact.of("fact.execution.service-method", method),
                Fact.of("fact.execution.received-by", receivedBy), Fact.of("fact.execution.servers", servers));
    }
}
