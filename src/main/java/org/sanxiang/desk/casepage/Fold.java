package org.sanxiang.desk.casepage;

import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseSection.Block;

/**
 * Blocks of a section that are shown or folded up together: what lies ready for a look back takes a line each, and very many
 * of a kind take one line all together. What is still to be done about is never folded up.
 */
record Fold(List<Block> blocks) {

    /** A section of so few blocks is shown whole. */
    private static final int FEW = 3;
    /** More than so many lines of a kind, one below the other, are no overview any more. */
    private static final int MANY = 12;

    static List<Fold> of(List<Block> blocks) {
        boolean few = blocks.size() <= FEW;
        List<List<Block>> runs = new ArrayList<>();
        for (Block block : blocks) {
            Block shown = few ? new Block(block.title(), block.mark(), block.facts()) : block;
            if (runs.isEmpty() || !goesOn(runs.get(runs.size() - 1), shown)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(shown);
        }
        return runs.stream().flatMap(run -> run.size() > MANY ? List.of(new Fold(run)).stream()
                : run.stream().map(block -> new Fold(List.of(block)))).toList();
    }

    private static boolean goesOn(List<Block> run, Block block) {
        Block last = run.get(run.size() - 1);
        return last.isFolded() && block.isFolded() && last.title().equals(block.title());
    }

    /** Whether they take one line all together. */
    public boolean isMany() {
        return blocks.size() > MANY;
    }

    /** What they are called. */
    public String title() {
        return blocks.get(0).title();
    }
}
