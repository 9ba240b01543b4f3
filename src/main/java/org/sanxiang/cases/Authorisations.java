package org.sanxiang.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Money;
import org.springframework.stereotype.Component;

/**
 * {@code config/authorisations.csv}: which approvals a deputy head may give, up to which amount and but for which kinds of
 * penalty, and which of those of the principal head a substitute may give. What the table does not list is for the
 * principal head alone.
 */
@Component
public class Authorisations {

    private record Row(boolean deputy, Money upTo, Set<String> exceptKinds, boolean substitute) {

        static Row of(CSVRecord row) {
            String upTo = row.get("up_to_yuan");
            return new Row(row.get("deputy").equals("yes"), upTo.isEmpty() ? null : Money.ofYuan(new BigDecimal(upTo)),
                    Stream.of(row.get("except_kinds").split(";")).filter(kind -> !kind.isBlank())
                            .collect(Collectors.toSet()), row.get("substitute").equals("yes"));
        }

        boolean covers(Stake stake) {
            return deputy && (upTo == null || stake.amount().compareTo(upTo) <= 0)
                    && stake.kinds().stream().noneMatch(exceptKinds::contains);
        }
    }

    private static final Row NOTHING = new Row(false, null, Set.of(), false);

    private final Map<String, Row> rows = new HashMap<>();

    Authorisations(ConfigFiles config) {
        config.table("authorisations.csv").forEach(row -> rows.put(row.get("step"), Row.of(row)));
    }

    /** @param act a step, or a conclusion of it: {@code decide.terminate} */
    public boolean lists(String act) {
        return rows.containsKey(act);
    }

    /** Whether a deputy head may give the approval as a deputy. */
    public boolean permitsDeputy(String act, Stake stake) {
        return rows.getOrDefault(act, NOTHING).covers(stake);
    }

    /** Whether somebody may give it who stands in for the principal head. */
    public boolean permitsSubstitute(String act) {
        return rows.getOrDefault(act, NOTHING).substitute();
    }
}
