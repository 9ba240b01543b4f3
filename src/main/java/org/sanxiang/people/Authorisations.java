package org.sanxiang.people;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Money;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/**
 * {@code config/authorisations.csv}: which approvals a deputy head may give, up to which amount and but for which kinds of
 * penalty, and which of those of the principal head a substitute may give. What the table does not list is for the
 * principal head alone.
 */
@Component
public class Authorisations {

    /** The approval is within what the person is authorised to give (行政处罚法 57). */
    public static final Rule AUTHORISED = new Rule("PUN-57", "not-authorised");

    private record Row(boolean deputy, Money upTo, Set<String> exceptKinds, boolean substitute) {

        static Row of(CSVRecord row) {
            String upTo = row.get("up_to_yuan");
            return new Row(row.get("deputy").equals("yes"), upTo.isEmpty() ? null : Money.ofYuan(new BigDecimal(upTo)),
                    Stream.of(row.get("except_kinds").split(";")).filter(kind -> !kind.isBlank())
                            .collect(Collectors.toSet()), row.get("substitute").equals("yes"));
        }

        boolean covers(Money amount, Set<String> kinds) {
            return deputy && (upTo == null || amount.compareTo(upTo) <= 0)
                    && kinds.stream().noneMatch(exceptKinds::contains);
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

    /**
     * Whether a deputy head may give the approval as a deputy.
     *
     * @param amount fine and confiscation together
     * @param kinds  the kinds of penalty, as the catalogue of major decisions writes them: {@code revoke-licence}
     */
    public boolean permitsDeputy(String act, Money amount, Set<String> kinds) {
        return rows.getOrDefault(act, NOTHING).covers(amount, kinds);
    }

    /** Whether a deputy head may give an approval at which no penalty is at stake. */
    public boolean permitsDeputy(String act) {
        return permitsDeputy(act, Money.ZERO, Set.of());
    }

    /** Whether somebody may give it who stands in for the principal head. */
    public boolean permitsSubstitute(String act) {
        return rows.getOrDefault(act, NOTHING).substitute();
    }
}
