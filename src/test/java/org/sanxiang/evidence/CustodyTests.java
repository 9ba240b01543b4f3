package org.sanxiang.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.Handlings;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** From whose hands a thing goes into whose, and what was done with the files beside it. */
class CustodyTests extends OpenInvestigation {

    @Autowired
    private Holdings holdings;
    @Autowired
    private Colleagues colleagues;
    @Autowired
    private CaseRecords records;

    private CustodyStep step;
    private Long thing;

    @BeforeEach
    void preserve() {
        step = new CustodyStep(holdings, colleagues);
        enter(new PreservationForm(List.of(new PreservedThing("挖掘机", null, BigDecimal.ONE, "台", null)), "可能转移", DAY, "现场", List.of(one, two), head, null));
        thing = records.findByCaseIdOrderById(file.id()).get(0).id();
    }

    @Test
    void each_move_begins_where_the_one_before_has_ended() {
        move("现场", "停车场", 9, MoveKind.STORED);
        assertRefusedMove(Rules.MOVED_FROM_KEEPER, move(thing, "现场", "鉴定所", 10, MoveKind.EXAMINED));
        move("停车场", "鉴定所", 10, MoveKind.EXAMINED);
    }

    @Test
    void no_move_lies_before_the_last_one() {
        move("现场", "停车场", 9, MoveKind.STORED);
        assertRefusedMove(Rules.MOVED_IN_ORDER, move(thing, "停车场", "鉴定所", 8, MoveKind.EXAMINED));
        move("停车场", "鉴定所", 9, MoveKind.EXAMINED);
    }

    @Test
    void what_was_returned_is_held_no_longer() {
        move("现场", "当事人", 9, MoveKind.RETURNED);
        assertRefusedMove(Rules.THING_HELD, move(thing, "当事人", "停车场", 10, MoveKind.STORED));
    }

    @Test
    void everything_that_was_done_with_a_thing_is_told_in_order() {
        move("现场", "停车场", 9, MoveKind.STORED);
        move("停车场", "当事人", 11, MoveKind.RETURNED);
        CustodySection section = new CustodySection(records, caseId -> List.of());
        assertThat(section.blocks(file, false)).singleElement().satisfies(block -> assertThat(block.facts())
                .extracting(Fact::label).containsExactly("fact.custody.STORED", "fact.custody.RETURNED"));
    }

    @Test
    void who_saw_and_took_a_file_is_told_beside_its_record() {
        Upload sent = uploads.receive(new MockMultipartFile("files", "清单.txt", null, "清单".getBytes()), CLERK);
        enter(new CorrectionOrderForm("拆除", "城乡规划法第六十四条", DAY.plusDays(10), DAY, DeliveryMethod.DIRECT, "某某",
                List.of(sent)));
        String hash = records.findByCaseIdOrderById(file.id()).get(1).files().get(0).hash();
        Handlings handlings = caseId -> List.of(
                new Handlings.Handling(Instant.EPOCH, "办案员乙", "keep-file", Map.of("hash", hash)),
                new Handlings.Handling(Instant.EPOCH.plusSeconds(9), "局长甲", "view-file", Map.of("of", "清单.txt " + hash)),
                new Handlings.Handling(Instant.EPOCH.plusSeconds(10), "局长甲", "file", Map.of("of", "别的.txt " + "0".repeat(64))));
        assertThat(new CustodySection(records, handlings).blocks(file, false)).singleElement().satisfies(block ->
                assertThat(block.facts()).extracting(Fact::label)
                        .containsExactly("fact.custody.keep-file", "fact.custody.view-file"));
    }

    private void move(String from, String to, int hour, MoveKind kind) {
        step.take(file, move(thing, from, to, hour, kind), CLERK);
    }

    private CustodyForm move(Long item, String from, String to, int hour, MoveKind kind) {
        return new CustodyForm(item, kind, from, to, DAY.atTime(hour, 0), "保管", SealState.INTACT, List.of(one, two), null);
    }

    private void assertRefusedMove(Rule rule, CustodyForm form) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> step.take(file, form, CLERK))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(rule));
    }
}
