package org.sanxiang.documents.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.documents.Instrument;
import org.sanxiang.evidence.RecordOnFile;

/** Which instrument came of which record of the same case; both lists stand in the order in which they came into being. */
record InstrumentsOfRecords(List<RecordOnFile> records, List<Instrument> instruments) {

    private static final String AREA = "investigate.";

    /** Only where each record of a kind has become one instrument is it certain which; else none of the kind is named. */
    Map<RecordOnFile, Instrument> pairs() {
        Map<String, List<Instrument>> made = instruments.stream().collect(Collectors.groupingBy(InstrumentsOfRecords::entry));
        Map<RecordOnFile, Instrument> pairs = new HashMap<>();
        records.stream().collect(Collectors.groupingBy(RecordOnFile::entry)).forEach((entry, ofKind) -> {
            List<Instrument> ofAct = made.getOrDefault(entry, List.of());
            for (int place = 0; place < ofKind.size() && ofAct.size() == ofKind.size(); place++) {
                pairs.put(ofKind.get(place), ofAct.get(place));
            }
        });
        return pairs;
    }

    /** Some entries are also made when the work area is closed, by their own name. */
    private static String entry(Instrument made) {
        return made.act().startsWith(AREA) ? made.act().substring(AREA.length()) : made.act();
    }
}
