package org.sanxiang.penalty;

import java.util.List;

import org.sanxiang.documents.LegalContents;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** What the law demands of the instruments by which a case is investigated, place by place. */
@Component
class InvestigationContents implements LegalContents {

    static final Rule PHOTOS = new Rule("PUN-46", "photos-incomplete");
    static final Rule RECORD = new Rule("PUN-55", "record-incomplete");
    static final Rule PRESERVATION = new Rule("PUN-56", "preservation-incomplete");
    static final Rule SAMPLING = new Rule("PUN-56", "sampling-incomplete");
    static final Rule MEASURE = new Rule("ENF-24", "measure-incomplete");
    static final Rule PERIOD = new Rule("ENF-25", "period-incomplete");
    static final Rule RELEASE = new Rule("ENF-28", "release-incomplete");
    private static final List<String> OF_A_MEASURE = List.of("instrument.number", "party.name", "party.address", "act.ground",
            "act.basis", "act.takenOn", "act.endsOn", "act.things", "body.reconsideration", "body.court", "body.name");

    @Override
    public List<Demanded> all() {
        return List.of(
                new Demanded("D04", RECORD, List.of("act.place", "act.startedAt", "act.endedAt", "act.officers",
                        "act.certificateShown", "act.content")),
                new Demanded("D05", PHOTOS, List.of("act.place", "act.takenAt", "act.content", "act.officers")),
                new Demanded("D06", RECORD, List.of("act.addressee", "act.comeAt", "act.place", "body.name")),
                new Demanded("D07", RECORD, List.of("act.interviewee", "act.place", "act.startedAt", "act.endedAt",
                        "act.officers", "act.certificateShown", "act.rightsTold", "act.content")),
                new Demanded("D08A", PRESERVATION, List.of("party.name", "act.ground", "act.things", "act.preservedOn",
                        "act.place", "act.approvedBy")),
                new Demanded("D08B", PRESERVATION, List.of("party.name", "act.preservation.items", "act.outcome", "act.decidedOn")),
                new Demanded("D09B", SAMPLING, List.of("party.name", "act.basis", "act.samples", "act.sampledOn", "act.place",
                        "act.approvedBy")),
                new Demanded("D10B", PERIOD, List.of("party.name", "act.startedOn", "act.endsOn", "act.institution")),
                new Demanded("D11A", MEASURE, OF_A_MEASURE),
                new Demanded("D11B", MEASURE, OF_A_MEASURE),
                new Demanded("D11F", PERIOD, List.of("party.name", "act.measure.things", "act.because", "act.endsOn", "act.approvedBy")),
                new Demanded("D11G", RELEASE, List.of("party.name", "act.measure.things", "act.releasedOn", "act.remark")));
    }
}
