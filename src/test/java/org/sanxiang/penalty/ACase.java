package org.sanxiang.penalty;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sanxiang.cases.CaseFiles;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.catalog.DeliveredMatters;
import org.sanxiang.catalog.Matter;
import org.sanxiang.evidence.Collected;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

/** A penalty case at the point of its life that a test needs, brought there by the acts themselves. */
class ACase {

    static final LocalDate DISCOVERED = LocalDate.of(2023, 3, 1);
    static final LocalDate FILED = LocalDate.of(2023, 3, 3);
    static final LocalDate NOTIFIED = LocalDate.of(2023, 4, 3);
    /** Five working days after the notice: 5 April is a holiday. */
    static final LocalDate LAST_DAY = LocalDate.of(2023, 4, 11);
    static final LocalDate DECIDED = LocalDate.of(2023, 4, 20);
    /** Fined between 5,000 and 50,000 yuan, whoever the party is. */
    static final Matter FUMES = DeliveredMatters.matter("CG-005");
    /** Fined without a number in the text. */
    static final Matter BUILDING = DeliveredMatters.matter("CG-001");
    /** Fined between 500 and 20,000 yuan; what was used for it and what was gained by it may be taken. */
    static final Matter BARBECUE = DeliveredMatters.matter("CG-006");
    static final HearingThreshold THRESHOLD = new HearingThreshold(DeliveredConfig.files());
    static final Crew TWO = new Crew(List.of(Somebody.officer(1, "甲"), Somebody.officer(2, "乙")));
    static final Collected ENOUGH = new Collected(1, 1, true, false, false, 0);

    final PenaltyCase c;

    private ACase(ClueForm clue, PartyKind kind) {
        c = new PenaltyCase(CaseFiles.file(1, kind), clue);
    }

    static ACase clue(ClueForm clue) {
        return new ACase(clue, clue.partyKind());
    }

    static ACase filed(PartyKind kind) {
        return filed(Filled.filing(kind));
    }

    static ACase filed(FilingForm form) {
        ACase a = clue(Filled.clue(form.partyKind(), DISCOVERED, null));
        a.c.inquiry().requestFiling(form, TWO, FILED);
        a.c.inquiry().filed("泸县综执立〔2023〕1号", FILED);
        return a;
    }

    /** An organisation that was heard about a fine and said nothing: ready to be drafted. */
    static ACase heard(String fine) {
        return filed(PartyKind.ORGANISATION).reported(fine).notified(fine).waived();
    }

    ACase reported(String fine) {
        c.inquiry().concluded(Filled.report(fine), ENOUGH, FUMES);
        return this;
    }

    /** With the hearing offered. */
    ACase notified(String fine) {
        c.dialogue().notified(Filled.notice(Filled.fine(fine), true, NOTIFIED, null), THRESHOLD);
        return this;
    }

    ACase notifiedAgain(String fine, LocalDate servedOn) {
        c.dialogue().proposed(Filled.fine(fine), new Heavier(HeavierGround.NEW_FACT, "发现新的事实"));
        c.dialogue().notified(Filled.notice(Filled.fine(fine), true, servedOn, "发现新的事实"), THRESHOLD);
        return this;
    }

    ACase waived() {
        return waivedOn(NOTIFIED);
    }

    ACase waivedOn(LocalDate day) {
        c.dialogue().waived(new WaiverForm(Right.STATEMENT, day, true));
        c.dialogue().waived(new WaiverForm(Right.HEARING, day, true));
        return this;
    }

    ACase drafted(String fine) {
        c.decisions().drafted(Filled.draft(fine, "事实"), FUMES);
        return this;
    }

    ACase judged(boolean major, boolean discussion) {
        c.decisions().judged("1", major, discussion, "", "");
        return this;
    }

    /** A draft that is neither major nor to be discussed, approved and issued. */
    ACase issued(String fine) {
        drafted(fine).judged(false, false);
        c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, DECIDED, false);
        c.decisions().issued("泸县综执罚〔2023〕1号", DECIDED);
        return this;
    }

    ACase served() {
        c.carrying().attempted(Filled.attempt(ServiceMethod.DIRECT, DECIDED, ServiceResult.SERVED), TWO);
        c.carrying().served(DECIDED, 30, DECIDED, null);
        return this;
    }

    ACase paid(String yuan) {
        c.paying().paid(Filled.payment(yuan, PaymentChannel.BANK));
        return this;
    }

    /** The act is refused by exactly this rule, and the case is afterwards as it was before. */
    void refuses(Rule rule, ThrowingCallable act) {
        Map<String, String> before = state();
        Refusing.assertRefused(rule, act);
        assertThat(state()).isEqualTo(before);
    }

    private Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>();
        note(c, state);
        note(c.file(), state);
        return state;
    }

    private static void note(Object part, Map<String, String> state) {
        for (Class<?> type = part.getClass(); type != Object.class; type = type.getSuperclass()) {
            note(part, type, state);
        }
    }

    private static void note(Object part, Class<?> type, Map<String, String> state) {
        for (Field field : type.getDeclaredFields()) {
            try {
                field.setAccessible(true);
                if (!field.getName().equals("file")) {
                    state.put(part.getClass().getSimpleName() + "." + field.getName(), String.valueOf(field.get(part)));
                }
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
