package org.sanxiang.documents;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.springframework.stereotype.Component;

/** The instruments that were made before, of each kind the last one: {@code {{papers.D14.number}}}. */
@Component
class PaperPlaces implements Places {

    private final InstrumentRegister register;

    PaperPlaces(InstrumentRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        Map<String, Object> papers = new LinkedHashMap<>();
        register.of(file.id()).forEach(made -> papers.put(made.code(), described(made)));
        return papers;
    }

    private static Map<String, Object> described(Instrument made) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", made.title());
        described.put("number", made.number());
        described.put("at", made.madeAt());
        return described;
    }
}
