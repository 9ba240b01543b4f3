package org.sanxiang.review;

import java.util.List;

import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** 送审材料清单: what a request for review comes with, from {@code config/review-materials.csv}. */
@Component
public class MaterialList {

    /**
     * One line of the list.
     *
     * @param always whether every request needs it; otherwise only those whose case has the thing
     * @param byHand whether it may be handed in beside what the case holds
     */
    public record Line(String key, String name, boolean always, boolean byHand) {

        public Choice choice() {
            return new Choice(key, name);
        }
    }

    private final List<Line> lines;

    public MaterialList(ConfigFiles config) {
        lines = config.table("review-materials.csv").stream().map(row -> new Line(row.get("material"), row.get("name"),
                row.get("needed").equals("always"), Boolean.parseBoolean(row.get("by-hand")))).toList();
    }

    public List<Line> lines() {
        return lines;
    }

    /** The names of materials by their keys, as a sentence lists them. */
    String names(List<String> keys) {
        return String.join("、", lines.stream().filter(line -> keys.contains(line.key())).map(Line::name).toList());
    }
}
