package org.sanxiang.evidence;

import java.util.Collection;
import java.util.List;

/**
 * That a record speaks of others of its case.
 *
 * @param field of the form in which they were chosen
 * @param to    their identities
 */
record Reference(String field, Collection<Long> to) {

    static final Reference NONE = new Reference("", List.of());
}
