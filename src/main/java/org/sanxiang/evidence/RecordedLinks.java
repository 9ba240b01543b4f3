package org.sanxiang.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Which links of a case were recorded in sound and pictures, and which should have been (国办发〔2018〕118号 第三部分). */
@Component
public class RecordedLinks {

    private final RecordingCatalogue catalogue;
    private final List<LinksOfCase> links;
    private final CaseRecords records;

    RecordedLinks(RecordingCatalogue catalogue, List<LinksOfCase> links, CaseRecords records) {
        this.catalogue = catalogue;
        this.links = links;
        this.records = records;
    }

    /**
     * What must be recorded and is not keeps the case open; what should have been is explained.
     *
     * @param because why; null or blank where nothing was written
     */
    public void demand(long caseId, String because) {
        List<Coverage> all = of(caseId);
        String missing = titles(all, state -> state == CoverageState.MISSING);
        Rules.LINK_NOT_RECORDED.demand(missing.isEmpty(), missing);
        String expected = expected(all);
        Rules.LINK_NOT_EXPLAINED.warn(expected.isEmpty(), because, expected);
    }

    /** What should have been recorded and was not, in words; empty where nothing is missing. */
    public String expected(long caseId) {
        return expected(of(caseId));
    }

    /** In the order in which they occurred. */
    List<Coverage> of(long caseId) {
        List<Recording> recordings = Contents.of(records.findByCaseIdOrderById(caseId)).all(Recording.class).toList();
        List<Occurrence> told = links.stream().flatMap(source -> source.of(caseId).stream()).toList();
        return Stream.concat(told.stream(), ofRecordingsAlone(told, recordings))
                .sorted(Comparator.comparing(Occurrence::from))
                .flatMap(one -> catalogue.find(one.code()).stream().map(link -> Coverage.of(link, one, recordings))).toList();
    }

    /** Of some links, such as obstruction, nothing tells but the recording itself. */
    private static Stream<Occurrence> ofRecordingsAlone(Collection<Occurrence> told, List<Recording> recordings) {
        Set<String> known = told.stream().map(Occurrence::code).collect(Collectors.toSet());
        return recordings.stream().flatMap(one -> one.codes().stream().filter(code -> !known.contains(code))
                .map(code -> Occurrence.during(code, one.startedAt(), one.endedAt(), one.place())));
    }

    private static String expected(List<Coverage> all) {
        return titles(all, state -> state == CoverageState.EXPECTED);
    }

    private static String titles(List<Coverage> all, Predicate<CoverageState> which) {
        return all.stream().filter(one -> which.test(one.state())).map(Coverage::title).distinct()
                .collect(Collectors.joining("、"));
    }
}
