package org.sanxiang.catalog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Money;
import org.springframework.stereotype.Component;

/** The catalogue of matters ({@code config/matters.csv}) and whose power list holds which ({@code config/power-list.csv}). */
@Component
public class Matters {

    private final Map<String, Matter> matters = new LinkedHashMap<>();
    private final Set<String> powers = new HashSet<>();

    Matters(ConfigFiles config) {
        Map<String, Set<String>> notCorrecting = new HashMap<>();
        config.table("not-correcting.csv").forEach(row -> notCorrecting
                .computeIfAbsent(row.get("matter"), code -> new HashSet<>()).add(row.get("kind")));
        config.table("matters.csv").forEach(row -> matters.put(row.get("事项编码"),
                matter(row, notCorrecting.getOrDefault(row.get("事项编码"), Set.of()))));
        config.table("power-list.csv").forEach(row -> powers.add(row.get("body") + "/" + row.get("matter")));
    }

    public Collection<Matter> all() {
        return matters.values();
    }

    public Optional<Matter> find(String code) {
        return Optional.ofNullable(matters.get(code));
    }

    /** Whether the matter stands in the power list of the deciding body (行政处罚法 17, 20, 24). */
    public boolean hasPower(String body, String matter) {
        return powers.contains(body + "/*") || powers.contains(body + "/" + matter);
    }

    private static Matter matter(CSVRecord row, Set<String> notCorrecting) {
        return new Matter(row.get("事项编码"), row.get("事项名称"), row.get("违反条款"), row.get("处罚依据"),
                Set.of(row.get("处罚种类").split(";")),
                new FineRange(yuan(row, "个人罚款下限"), yuan(row, "个人罚款上限")),
                new FineRange(yuan(row, "单位罚款下限"), yuan(row, "单位罚款上限")),
                row.get("责令内容"), row.get("领域"), row.get("备注"), notCorrecting);
    }

    private static Money yuan(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : Money.ofYuan(new BigDecimal(row.get(column)));
    }
}
