package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A building that is to be demolished by the authorities, and the acts that lead there. */
abstract class DemolitionOfABuilding {

    static final LocalDate ANNOUNCED = LocalDate.of(2023, 4, 3);
    static final LocalDate OWN_UNTIL = LocalDate.of(2023, 4, 20);
    static final LocalDate DEMANDED = LocalDate.of(2023, 4, 21);
    /** The day after the six months to sue: a Saturday. */
    static final LocalDate OVER = LocalDate.of(2023, 9, 16);
    static final LocalDate MONDAY = LocalDate.of(2023, 9, 18);

    final Enforced building = Enforced.demolition();
    final Demolishing demolishing = new Demolishing(building.c, building.dates);

    void ready() {
        demolishing.announced(notice());
        building.demolitionDemanded(DEMANDED);
        demolishing.ordered(order(OVER));
        decide(OVER);
    }

    void decide(LocalDate day) {
        demolishing.decided(decision(day), ACase.TWO, true, () -> "强执1");
    }

    void demolish(LocalDate day, int from, int to, String urgent) {
        demolishing.demolished(form(day.atTime(from, 0), day.atTime(to, 59), urgent, true), ACase.TWO, Enforced.SETTINGS,
                Enforced.PERIODS.calendar());
    }

    void file(LocalDate day, String late) {
        demolishing.filed(new MajorFilingForm(day, "县司法局", "备1", late));
    }

    static DemolitionForm form(LocalDateTime from, LocalDateTime to, String urgent, Boolean recorded) {
        return new DemolitionForm(from, to, new BigDecimal("100"), List.of(1L, 2L), "记录仪01", recorded, urgent, "清点入库");
    }

    static DemolitionNoticeForm notice() {
        return new DemolitionNoticeForm(ANNOUNCED, "现场", OWN_UNTIL, "限期自行拆除");
    }

    static GovernmentOrderForm order(LocalDate day) {
        return new GovernmentOrderForm(day, "泸县人民政府", "泸府责〔2023〕1号", "责成强制拆除");
    }

    static EnforcementDecisionForm decision(LocalDate day) {
        return new EnforcementDecisionForm(day, "逾期未拆除", "机械拆除", true, day, ServiceMethod.DIRECT, "样例当事人",
                List.of(1L, 2L));
    }
}
