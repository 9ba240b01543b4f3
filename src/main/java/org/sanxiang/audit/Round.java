package org.sanxiang.audit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.sanxiang.kernel.Progress;

/**
 * One verification, or a part of one that is done beside others.
 *
 * @param findings what this part has found
 * @param files    the hashes of the files that any part has read already
 */
record Round(Findings findings, Progress progress, Set<String> files) {

    static Round begin(Progress progress) {
        return new Round(new Findings(), progress, ConcurrentHashMap.newKeySet());
    }

    /** A part with findings of its own. */
    Round part() {
        return new Round(new Findings(), progress, files);
    }

    /** Tells of things done, whichever part has done them. */
    void steps(int things) {
        synchronized (progress) {
            for (int thing = 0; thing < things; thing++) {
                progress.step();
            }
        }
    }
}
