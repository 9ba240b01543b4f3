package org.sanxiang.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.sanxiang.cases.CaseSection.Block;

/** Rounds of the same thing on the case page: what stands is the last, the others are kept for a look back. */
public final class EarlierBlocks {

    private EarlierBlocks() {
    }

    /**
     * The blocks of the rounds, all but the last folded up.
     *
     * @param digest what is shown of an earlier one
     */
    public static <R> List<Block> of(List<R> rounds, Function<R, Block> block, Function<R, Object[]> digest) {
        List<Block> blocks = new ArrayList<>();
        for (int place = 0; place < rounds.size(); place++) {
            R round = rounds.get(place);
            boolean last = place == rounds.size() - 1;
            blocks.add(last ? block.apply(round) : block.apply(round).folded(digest.apply(round)));
        }
        return blocks;
    }
}
