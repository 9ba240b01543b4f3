package org.sanxiang.penalty;

/** Why another body handles the case (行政处罚法 22–25). */
enum OtherBodyGround {
    PLACE_OF_ACT, FILED_THERE_FIRST, DESIGNATED, COMPETENCE
}
