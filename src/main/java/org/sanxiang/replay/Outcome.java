package org.sanxiang.replay;

import java.util.List;

/**
 * What a replay came to, in cases.
 *
 * @param open     cases in which something remains to be done
 * @param refusals one line in Chinese for each row that broke a rule, in the order of the rows
 */
public record Outcome(long filed, long decided, long closed, long archived, long open, List<String> refusals) {
}
