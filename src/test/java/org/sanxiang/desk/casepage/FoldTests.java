package org.sanxiang.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseSection.Block;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.EarlierBlocks;

/** What of a long section of the case page is folded up. */
class FoldTests {

    @Test
    void a_short_section_is_shown_whole() {
        assertThat(blocks(Fold.of(Collections.nCopies(3, settled("a"))))).hasSize(3).noneMatch(Block::isFolded);
    }

    @Test
    void in_a_long_one_what_is_settled_takes_a_line_and_what_waits_is_shown_whole() {
        List<Fold> folds = Fold.of(List.of(settled("a"), waiting("a"), settled("b"), settled("b")));
        assertThat(folds).hasSize(4).noneMatch(Fold::isMany);
        assertThat(blocks(folds)).extracting(Block::isFolded).containsExactly(true, false, true, true);
    }

    @Test
    void very_many_of_a_kind_take_one_line_all_together_but_none_of_them_that_waits() {
        List<Block> many = Stream.of(Collections.nCopies(13, settled("a")), List.of(waiting("a")), Collections.nCopies(12, settled("a")),
                Collections.nCopies(12, settled("b"))).flatMap(List::stream).toList();
        List<Fold> folds = Fold.of(many);
        assertThat(folds.get(0).isMany()).isTrue();
        assertThat(folds.get(0).blocks()).hasSize(13);
        assertThat(folds.stream().skip(1)).hasSize(25).noneMatch(Fold::isMany);
        assertThat(blocks(folds)).isEqualTo(many);
    }

    @Test
    void of_several_rounds_the_last_is_shown_whole_and_of_the_others_what_tells_them_apart() {
        List<Block> rounds = EarlierBlocks.of(List.of(1, 2, 3), round -> waiting("round"), round -> new Object[] {round, null, LocalDate.EPOCH});
        assertThat(rounds).extracting(Block::digest).containsExactly(List.of("1", "1970-01-01"), List.of("2", "1970-01-01"), List.of());
        assertThat(EarlierBlocks.of(List.of(), round -> waiting("round"), round -> new Object[0])).isEmpty();
    }

    private static List<Block> blocks(List<Fold> folds) {
        return folds.stream().flatMap(fold -> fold.blocks().stream()).toList();
    }

    private static Block settled(String title) {
        return waiting(title).folded("done");
    }

    private static Block waiting(String title) {
        return new Block(title, "", List.of(Fact.of("label", "value")));
    }
}
