package org.sanxiang.replay;

import java.util.HashMap;
import java.util.Map;

import static org.sanxiang.replay.Column.*;

/** From the clue to the filing. */
record FilingScene(Script script) {

    /** Whose matters are breached as long as the building stands (the ledgers' setting). */
    private static final String CONTINUING_FIELD = "违法建设";

    void play() {
        Row row = script.row;
        script.on(row.day(CLUE_ON));
        script.take("", script.handler(), clue());
        if (row.has(FILED_ON)) {
            script.soon(row.day(FILED_ON));
            script.take("verify", script.handler(), verification());
            script.take("file", script.handler(), filing());
            script.on(row.day(FILED_ON));
            script.take("approve-filing", script.head(), Map.of("conclusion", "APPROVE", "opinion", script.words("agreed")));
        }
    }

    private Map<String, Object> verification() {
        Map<String, Object> said = new HashMap<>(Map.of("findings", script.words("verified"), "outcome", "FILE"));
        script.sayWhyLate(said, script.row.day(CLUE_ON), "verification");
        return said;
    }

    private Map<String, Object> clue() {
        Row row = script.row;
        Map<String, Object> said = new HashMap<>();
        said.put("source", Vocabulary.SOURCES.get(row.text(SOURCE)));
        said.put("discoveredOn", row.day(CLUE_ON));
        said.put("partyKind", Vocabulary.PARTY_KINDS.get(row.text(PARTY_KIND)));
        said.put("partyName", row.text(PARTY));
        said.put("matter", row.text(MATTER));
        said.put("decidingBody", script.cast.body(script.handler().unit()));
        said.put("place", script.text(ADDRESS));
        said.put("actEndedOn", isContinuing() ? null : row.day(ACT_ON));
        said.put("continuing", isContinuing());
        said.put("summary", script.text(FACTS));
        said.put("reason", script.words("another-act"));
        return said;
    }

    /** A building that breaches the planning law is a continuing act; so is one whose day is not known. */
    private boolean isContinuing() {
        return script.matter.field().equals(CONTINUING_FIELD) || !script.row.has(ACT_ON);
    }

    private Map<String, Object> filing() {
        Row row = script.row;
        Map<String, Object> said = new HashMap<>();
        said.put("partyKind", Vocabulary.PARTY_KINDS.get(row.text(PARTY_KIND)));
        said.put("partyName", row.text(PARTY));
        said.put("idNumber", row.text(ID_NUMBER));
        said.put("representative", row.says(PARTY_KIND, "单位") ? script.words("representative") : null);
        said.put("address", script.text(ADDRESS));
        said.put("handlers", script.handlerIds());
        said.put("facts", script.text(FACTS));
        said.put("grounds", script.words("grounds"));
        return said;
    }
}
