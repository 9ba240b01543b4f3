package org.sanxiang.reports.tables;

import java.util.Collection;
import java.util.Set;

/** Knows which numbers are those of cases on file. */
interface CaseNumbers {

    Set<String> among(Collection<String> numbers);
}
