package org.sanxiang.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Entries of the work area {@code investigate} for tests of other modules. */
public final class EvidenceForms {

    private EvidenceForms() {
    }

    public static Record item(LocalDate day, List<Long> officers) {
        return new EvidenceForm(EvidenceKind.DOCUMENTARY, "现场照片", "现场拍摄", "泸县福集镇样例路1号", day, officers, "照片三张",
                "违法行为存在", List.of(), PartyConfirmation.CONFIRMED, null, null, null, null);
    }

    public static Record inspection(LocalDate day, List<Long> officers) {
        return new SiteRecordForm("泸县福集镇样例路1号", day.atTime(8, 0), day.atTime(8, 30), officers, "样例当事人", true,
                "现场情况属实", null, null, null);
    }

    public static Record seizure(LocalDate day, List<Long> officers, long head) {
        return new MeasureForm(MeasureKind.SEIZURE, List.of(new PreservedThing("广告牌", "3m", BigDecimal.ONE, "块", null)), "停车场",
                "防止转移", "城市市容和环境卫生管理条例", day, day.plusDays(10), officers, head, null, null, null, null);
    }

    public static Record order(LocalDate day) {
        return new CorrectionOrderForm("限期改正", "行政处罚法第二十八条", day.plusDays(15), day, DeliveryMethod.DIRECT, "样例当事人", null);
    }

    /** @param clerical whether only a word was misspelt */
    public static Record correction(long record, LocalDate day, List<Long> officers, boolean clerical) {
        return new RecordCorrectionForm(record, "现场情况", "现场状况", "笔误", day, clerical, officers, PartyConfirmation.CONFIRMED,
                null, null, null);
    }
}
