package org.sanxiang.cases;

import java.util.Set;

import org.sanxiang.kernel.Money;

/**
 * What a case is about at the moment, as far as it matters who may decide it.
 *
 * @param amount fine and confiscation together
 * @param kinds  the kinds of penalty, as the catalogue of major decisions writes them: {@code revoke-licence}
 */
public record Stake(Money amount, Set<String> kinds) {
}
