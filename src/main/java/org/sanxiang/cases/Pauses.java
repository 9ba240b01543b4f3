package org.sanxiang.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.sanxiang.deadlines.Pause;

/** Tells for how long cases of a procedure stood still by order (中止). */
public interface Pauses {

    /** By case; cases that never stood still are left out. */
    Map<Long, List<Pause>> of(Collection<Long> caseIds);
}
