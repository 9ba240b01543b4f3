package org.sanxiang.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** The side paths of all procedures, and to whom they are open. */
@Component
class SidePaths {

    private final List<SidePath<?>> paths;
    private final Clock clock;

    SidePaths(List<SidePath<?>> paths, Clock clock) {
        this.paths = paths;
        this.clock = clock;
    }

    Stream<SidePath<?>> all() {
        return paths.stream();
    }

    boolean has(String key) {
        return paths.stream().anyMatch(path -> path.key().equals(key));
    }

    /** The path as if it were an open step; empty where it is not open as the case stands. */
    Optional<OpenStep> open(CaseFile file, String key) {
        return paths.stream().filter(path -> path.key().equals(key) && path.entry().isEmpty())
                .filter(path -> path.belongsTo(file) && path.isOpen(file)).findFirst()
                .map(path -> new OpenStep(0, file.id(), key, path.role(), null, null, clock.instant(), null));
    }
}
