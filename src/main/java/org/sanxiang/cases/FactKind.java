package org.sanxiang.cases;

/**
 * What those who count want to know of a case. What each kind says beside its day:
 *
 * <ul>
 * <li>{@link #REGISTERED}: the clue; its outcome is the source, for example {@code Source.PATROL}
 * <li>{@link #FILED}, {@link #CLOSED}, {@link #ARCHIVED}: from the day of the clue, of the filing, of the closing
 * <li>{@link #HEARING}: a hearing that was held, by the day on which it ended
 * <li>{@link #REVIEWED}: a round of legal review, with the reviewer, the conclusion, and the number of adviser's opinions
 * <li>{@link #DECIDED}: a decision by the date on it, with its kind, its kinds of penalty, its amounts as decided, what it
 *     orders to be demolished, whether it is major and whether a review had agreed to its text; from the day of the filing
 * <li>{@link #SERVED}: from the date of the decision
 * <li>{@link #PAID}: an amount that the party paid; {@link #DEMOLISHED}: square metres that were demolished
 * <li>{@link #MEASURE}: a coercive measure by the day of its decision; {@link #ENFORCED}: a surcharge or a demolition by the day on
 *     which it was carried out in full or ended by law, with the surcharge or the square metres; {@link #COURT}: a court was
 *     asked to enforce, whatever it did. The outcome of all three is a {@link Coercion}
 * <li>{@link #PUBLICATION_DUE}: the day by which a decision was to be published, with what came of it: {@code IN_TIME},
 *     {@code LATE}, {@code NOT_PUBLISHED} where that was chosen, {@code WAITING} while nothing has been
 * <li>{@link #PUBLISHED}: the choice made about the publication, with the day on which it was due; {@link #WITHDRAWN}
 * <li>{@link #REMEDY}: a remedy by the day of its acceptance, with its kind; {@link #REMEDY_ENDED}: its result, from there
 * <li>{@link #TRANSFERRED}: handed to the police, by the last day
 * </ul>
 */
public enum FactKind {
    REGISTERED, FILED, HEARING, REVIEWED, DECIDED, SERVED, PAID, DEMOLISHED, MEASURE, ENFORCED, COURT, PUBLICATION_DUE, PUBLISHED, WITHDRAWN,
    REMEDY, REMEDY_ENDED, TRANSFERRED, CLOSED, ARCHIVED
}
