package org.sanxiang.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.cases.Choice;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** 音像记录事项清单: which links are recorded in sound and pictures, in {@code config/recordings.csv}. */
@Component
class RecordingCatalogue {

    private final Map<String, CatalogueLink> links = new LinkedHashMap<>();

    RecordingCatalogue(ConfigFiles config) {
        config.table("recordings.csv").stream().map(RecordingCatalogue::link).forEach(link -> links.put(link.code(), link));
    }

    private static CatalogueLink link(CSVRecord row) {
        return new CatalogueLink(row.get("code"), row.get("link"), row.get("content"),
                RecordingDemand.of(row.get("demand")), row.get("source"));
    }

    /** Empty where the agency has taken the link off its catalogue. */
    Optional<CatalogueLink> find(String code) {
        return Optional.ofNullable(links.get(code));
    }

    List<Choice> choices() {
        return links.values().stream().map(CatalogueLink::choice).toList();
    }
}
