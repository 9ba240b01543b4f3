package org.sanxiang.catalog;

import java.util.Set;

/**
 * A matter of the power list (违法事项).
 *
 * @param code       for example {@code CG-005}
 * @param breaches   the article that forbids the act
 * @param basis      the article that punishes it
 * @param kinds      the kinds of penalty as the catalogue words them
 * @param individual range of the fine for individuals; open where the national text has no number
 * @param notCorrecting the kinds of penalty, by the names of their constants, that punish only whoever was ordered to correct
 *                      and did not; {@code *} for the whole matter
 * @param field      the field of enforcement, for example 违法建设
 */
public record Matter(String code, String name, String breaches, String basis, Set<String> kinds,
                     FineRange individual, FineRange organisation, String order, String field, String note,
                     Set<String> notCorrecting) {
}
