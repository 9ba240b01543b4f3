package org.sanxiang.reports.figures;

import java.util.Locale;

/** By what figures are told apart, and their cases chosen. */
public enum Dimension {
    UNIT("f.unit"), MATTER("f.matter"), SOURCE("f.source"), PARTY("f.party_kind"),
    /** Whoever handles the case now, each of its handlers. */
    OFFICER("d.person_id") {
        @Override
        String join() {
            return " join case_duty d on d.case_id = f.case_id and d.duty = 'HANDLER' and d.ended_at is null";
        }

        @Override
        String condition() {
            return "exists (select 1 from case_duty d where d.case_id = f.case_id and d.duty = 'HANDLER'"
                    + " and d.ended_at is null and d.person_id = :officer)";
        }
    },
    /** Whoever has an open step in hand. */
    ASSIGNEE("s.assignee_id"),
    /** The account of whoever did a step. */
    DOER("t.account"),
    /** Year and month in six digits. */
    MONTH("extract(year from f.happened_on) * 100 + extract(month from f.happened_on)");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** What must be joined before the column can be asked for. */
    String join() {
        return "";
    }

    /** That it is what is wanted, by a parameter of its own name. */
    String condition() {
        return column + " = :" + parameter();
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
