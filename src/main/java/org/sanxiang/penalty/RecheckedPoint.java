package org.sanxiang.penalty;

import jakarta.persistence.Embeddable;

/**
 * A point that the party raised, and what the handlers say to it (行政处罚法 45).
 *
 * @param notice after which notice it was raised, counted from 0
 */
@Embeddable
record RecheckedPoint(int notice, String raised, boolean adopted, String because) {
}
