package org.sanxiang.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.evidence.CaseEvidence;
import org.springframework.stereotype.Component;

/** The evidence that may carry a decision: of each item its kind, its name and what it proves (行政处罚法 41, 46). */
@Component
class EvidencePlaces implements Places {

    private final CaseEvidence evidence;

    EvidencePlaces(CaseEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        List<Map<String, Object>> items = new ArrayList<>();
        evidence.fit(file.id()).forEach(item -> items.add(described(items.size() + 1, item)));
        return items.isEmpty() ? Map.of() : Map.of("items", items);
    }

    private static Map<String, Object> described(int place, CaseEvidence.Item item) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("place", place);
        described.put("kind", item.kind());
        described.put("title", item.title());
        described.put("proves", item.fact());
        return described;
    }
}
