package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.List;

/** What a verification has seen so far. */
public final class Findings {

    /** Of more faults than anybody reads only the number is kept. */
    private static final int TOLD = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private long found;
    private long entries;
    private long rows;
    private long files;
    private long seals;

    void fault(String key, String place, Object... details) {
        found++;
        if (faults.size() < TOLD) {
            faults.add(new Fault(key, place, details));
        }
    }

    /** Takes over what a part has found. */
    void add(Findings part) {
        found += part.found;
        part.faults.stream().limit(TOLD - faults.size()).forEach(faults::add);
        entries += part.entries;
        rows += part.rows;
        files += part.files;
        seals += part.seals;
    }

    void entry() {
        entries++;
    }

    void rows(int more) {
        rows += more;
    }

    void file() {
        files++;
    }

    void seal() {
        seals++;
    }

    public boolean isClean() {
        return found == 0;
    }

    /** The first of them. */
    public List<Fault> faults() {
        return faults;
    }

    public long found() {
        return found;
    }

    public long entries() {
        return entries;
    }

    public long rows() {
        return rows;
    }

    public long files() {
        return files;
    }

    public long seals() {
        return seals;
    }
}
