package org.sanxiang.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Penalty cases without a database. */
class PenaltyCasesInMemory implements PenaltyCases {

    private final List<PenaltyCase> cases = new ArrayList<>();
    long similar;

    PenaltyCasesInMemory(PenaltyCase... cases) {
        this.cases.addAll(List.of(cases));
    }

    @Override
    public Optional<PenaltyCase> findById(Long id) {
        return cases.stream().filter(one -> one.file().id() == id).findFirst();
    }

    @Override
    public PenaltyCase save(PenaltyCase penaltyCase) {
        cases.add(penaltyCase);
        return penaltyCase;
    }

    @Override
    public long similar(String party, String matter) {
        return similar;
    }

    boolean isEmpty() {
        return cases.isEmpty();
    }
}
