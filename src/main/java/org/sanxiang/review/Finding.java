package org.sanxiang.review;

import java.util.List;

/**
 * What a round came to, whatever its subject.
 *
 * @param wayBack         null with every conclusion but {@link Conclusion#PROCEDURE}
 * @param items           null where the subject is not reviewed by the eight items
 * @param adviserOpinions how many opinions of the legal adviser it rests on
 * @param lateBecause     null where it was concluded in time
 */
record Finding(Conclusion conclusion, WayBack wayBack, String opinion, EightItems items, List<Problem> problems,
               String adviserOpinion, int adviserOpinions, String lateBecause) {
}
