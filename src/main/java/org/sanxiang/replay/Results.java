package org.sanxiang.replay;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.springframework.stereotype.Component;

/** Counts what the replayed cases came to. */
@Component
class Results {

    private final Cases cases;
    private final Telling telling;

    Results(Cases cases, Telling telling) {
        this.cases = cases;
        this.telling = telling;
    }

    Outcome of(List<Performance> performances) {
        List<CaseFile> files = performances.stream().filter(one -> one.caseId() != 0)
                .map(one -> cases.findById(one.caseId()).orElseThrow()).toList();
        return new Outcome(count(files, CaseFile::filedOn), count(files, CaseFile::decidedOn),
                count(files, CaseFile::closedOn), count(files, CaseFile::archivedOn),
                files.stream().filter(file -> !file.stage().isOver()).count(),
                performances.stream().flatMap(one -> one.refused().stream()
                        .map(rejection -> telling.line(one.row(), rejection))).toList());
    }

    private static long count(List<CaseFile> files, Function<CaseFile, Object> day) {
        return files.stream().map(day).filter(Objects::nonNull).count();
    }
}
