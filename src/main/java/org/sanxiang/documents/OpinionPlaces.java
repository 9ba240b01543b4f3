package org.sanxiang.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Opinion;
import org.sanxiang.cases.Opinions;
import org.sanxiang.cases.Wording;
import org.springframework.stereotype.Component;

/** What was last said at each step where somebody checks or approves: {@code {{opinions.approveFiling.text}}}. */
@Component
class OpinionPlaces implements Places {

    private static final Pattern NEXT_WORD = Pattern.compile("-(.)");

    private final Opinions opinions;
    private final Wording wording;

    OpinionPlaces(Opinions opinions, Wording wording) {
        this.opinions = opinions;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "opinions";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        Map<String, Object> last = new LinkedHashMap<>();
        opinions.findByCaseIdOrderById(file.id()).forEach(opinion -> last.put(place(opinion.step()), described(opinion)));
        return last;
    }

    private Map<String, Object> described(Opinion opinion) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("conclusion", wording.value(opinion.conclusion()));
        described.put("text", opinion.text());
        described.put("by", opinion.personName());
        described.put("at", opinion.givenAt());
        return described;
    }

    private static String place(String step) {
        return NEXT_WORD.matcher(step).replaceAll(letter -> letter.group(1).toUpperCase());
    }
}
