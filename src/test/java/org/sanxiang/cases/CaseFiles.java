package org.sanxiang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;
import org.springframework.test.util.ReflectionTestUtils;

/** Case files for tests. */
public final class CaseFiles {

    public static final Instant NOW = Instant.parse("2023-03-01T01:00:00Z");

    private CaseFiles() {
    }

    /** A file of unit ZD1, registered by person 1. */
    public static CaseFile file(long id, PartyKind kind) {
        CaseFile file = new CaseFile("penalty", "LX", new Subject("CG-005", "油烟", "样例当事人", kind),
                Somebody.actor(1, Role.OFFICER), LocalDate.of(2023, 3, 1), NOW);
        return numbered(id, file);
    }

    /** Gives the file an act of somebody who was recused later, about which no head has decided. */
    public static void withUnsettledAct(CaseFile file) {
        ReflectionTestUtils.setField(file, "recusalAsked", true);
        ReflectionTestUtils.setField(file, "earlierActs", new ArrayList<>(List.of(
                new EarlierAct(9, "丙", 1, "investigate", NOW, null, null, null, null, null))));
    }

    /** Gives the file a recusal of the person that a head has granted. */
    static void withRecused(CaseFile file, long personId) {
        ReflectionTestUtils.setField(file, "recusalAsked", true);
        ReflectionTestUtils.setField(file, "recusals", new ArrayList<>(List.of(new Recusal(personId, "丙", RecusalAsker.PARTY,
                "样例当事人", RecusalGround.DIRECT_INTEREST, "事实", LocalDate.of(2023, 3, 1), RecusalOutcome.GRANTED, 5L, "局长", null,
                "同意", NOW))));
    }

    public static CaseFile numbered(long id, CaseFile file) {
        ReflectionTestUtils.setField(file, "id", id);
        return file;
    }
}
