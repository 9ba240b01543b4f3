package org.sanxiang.evidence;

import java.util.List;

/** Tells which links of the catalogue of recordings occurred in a case; a procedure tells what only it knows. */
public interface LinksOfCase {

    List<Occurrence> of(long caseId);
}
