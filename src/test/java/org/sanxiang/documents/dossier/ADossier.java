package org.sanxiang.documents.dossier;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.documents.ATypesetter;
import org.sanxiang.kernel.DeliveredConfig;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** A volume with the parts that a test names, bound with the templates as they are delivered. */
final class ADossier {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 5);

    private final List<DossierPart> parts = new ArrayList<>();
    private boolean draft;

    ADossier with(String title, PartFile... files) {
        parts.add(new DossierPart("D05", title, "样县综执罚决字〔2023〕第" + (parts.size() + 1) + "号", "样例县综合行政执法局",
                DAY.plusDays(parts.size()), null, List.of(files)));
        return this;
    }

    ADossier asDraft() {
        draft = true;
        return this;
    }

    Volume volume() {
        Cover cover = new Cover("样例县综合行政执法局", "样例建材有限公司未按规定清理建筑垃圾案", "样县综执立字〔2023〕第45号", "样县综执罚决字〔2023〕第12号",
                "直属一中队", "办案员甲、办案员乙", DAY, DAY.plusDays(60), DAY.plusDays(70), "罚款 5000 元，已缴清", "30 年", "20230012", "档案员",
                "原件与复印件核对无异", null);
        return new Volume(VolumeKind.WHOLE, cover, parts, draft, Instant.parse("2023-07-01T08:00:00Z"));
    }

    Bound bind(Path to) {
        return binder().bind(volume(), to, done -> { });
    }

    static Binder binder() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/dossier");
        messages.setDefaultEncoding("UTF-8");
        Sheets sheets = new Sheets(DeliveredConfig.files(), ATypesetter.delivered(), messages, null);
        return new Binder(sheets, new Frame(sheets, ATypesetter.archivalMark()));
    }
}
