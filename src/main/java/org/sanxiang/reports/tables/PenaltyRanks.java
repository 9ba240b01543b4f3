package org.sanxiang.reports.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/**
 * In which column of 表一 a decision counts: once, by the heaviest of its penalties. The order from light to heavy is
 * {@code config/reports/penalty-ranks.csv}, the columns are those of the layout in use in
 * {@code config/reports/penalty-columns.csv}.
 */
@Component
class PenaltyRanks {

    /** A column of the table; the rest is whatever has no column of its own. */
    record Column(String title, List<String> kinds) {

        boolean isRest() {
            return kinds.contains("*");
        }
    }

    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();

    /** @throws CannotStart where the layout has no column for what has none, or a kind has no rank */
    PenaltyRanks(ConfigFiles config, TableSettings settings) {
        config.table("reports/penalty-ranks.csv").forEach(row -> ranks.put(row.get("kind"), Integer.valueOf(row.get("rank"))));
        config.table("reports/penalty-columns.csv").stream().filter(row -> row.get("layout").equals(settings.layout()))
                .map(PenaltyRanks::column).forEach(columns::add);
        if (columns.stream().filter(Column::isRest).count() != 1) {
            throw new CannotStart("config/reports/penalty-columns.csv: " + settings.layout() + " *");
        }
    }

    private static Column column(CSVRecord row) {
        return new Column(row.get("title"), List.of(row.get("kinds").split(";")));
    }

    List<Column> columns() {
        return columns;
    }

    /** @param kinds of one decision, comma-separated, as they are kept; empty where it imposes none */
    Column columnOf(String kinds) {
        return Stream.of(kinds.split(",")).filter(ranks::containsKey).max(Comparator.comparing(ranks::get))
                .flatMap(heaviest -> columns.stream().filter(column -> column.kinds().contains(heaviest)).findFirst())
                .orElseGet(() -> columns.stream().filter(Column::isRest).findFirst().orElseThrow());
    }
}
