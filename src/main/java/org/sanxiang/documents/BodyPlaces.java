package org.sanxiang.documents;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.people.Agency;
import org.springframework.stereotype.Component;

/**
 * The deciding body on paper: its name, where it is found, where fines are paid, and who hears remedies against it, from
 * {@code config/documents/bodies.csv}.
 */
@Component
class BodyPlaces implements Places {

    private final Agency agency;
    private final Map<String, Map<String, String>> details = new HashMap<>();

    BodyPlaces(Agency agency, ConfigFiles config) {
        this.agency = agency;
        config.table("documents/bodies.csv").forEach(row -> details.put(row.get("body"), row.toMap()));
    }

    @Override
    public String name() {
        return "body";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        Map<String, Object> body = new LinkedHashMap<>(details.getOrDefault(file.body(), Map.of()));
        body.putAll(Components.of(agency.body(file.body())));
        body.put("unit", agency.unitName(file.unit()));
        return body;
    }
}
