package org.sanxiang.documents;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** The kinds of legal instruments, from {@code config/documents/catalogue.csv}, in its order. */
@Component
public class Catalogue {

    private final Map<String, InstrumentKind> kinds = new LinkedHashMap<>();

    Catalogue(ConfigFiles config) {
        config.table("documents/catalogue.csv").forEach(row -> kinds.put(row.get("code"), kind(row)));
    }

    public Collection<InstrumentKind> all() {
        return kinds.values();
    }

    public Optional<InstrumentKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    List<InstrumentKind> madeBy(String act) {
        return kinds.values().stream().filter(kind -> kind.isMadeBy(act)).toList();
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static InstrumentKind kind(CSVRecord row) {
        return new InstrumentKind(row.get("code"), row.get("title"), row.get("number"), row.get("seal"),
                several(row.get("acts")), several(row.get("when")), row.get("stated"),
                row.get("record").equals("yes"), row.get("docx").equals("yes"), row.get("signed"));
    }
}
