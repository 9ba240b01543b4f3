package org.sanxiang.documents;

import java.util.Map;

import org.sanxiang.catalog.Matters;
import org.sanxiang.cases.CaseFile;
import org.springframework.stereotype.Component;

/** The matter of the case, as the power list words it. */
@Component
class MatterPlaces implements Places {

    private final Matters matters;

    MatterPlaces(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String name() {
        return "matter";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return matters.find(file.subject().matterCode()).map(matter -> Map.<String, Object>of("name", matter.name(),
                        "breaches", matter.breaches(), "basis", matter.basis(), "order", matter.order(), "field", matter.field()))
                .orElseGet(() -> Map.of("name", file.subject().matterName()));
    }
}
