package org.sanxiang.penalty;

import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Money;

/** A surcharge imposed on a fine that is not paid in time: its amount was derived for this day (行政处罚法 72). */
@Entity
@DiscriminatorValue("SURCHARGE")
class Surcharge extends ExecutionEntry {

    private Integer surchargeDays;

    protected Surcharge() {
    }

    /** @param days how many days counted until then, those of earlier surcharges included */
    Surcharge(SurchargeForm form, int days) {
        super(form.imposedOn(), Money.ofYuan(form.amount()), form.remark());
        this.surchargeDays = days;
    }

    @Override
    String entry() {
        return "surcharge";
    }

    @Override
    List<Fact> particulars() {
        return List.of(Fact.of("fact.execution.surcharge-days", surchargeDays));
    }
}
