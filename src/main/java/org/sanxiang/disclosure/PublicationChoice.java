package org.sanxiang.disclosure;

/** Whether a decision is published whole, in part, or not (行政处罚法 48). */
enum PublicationChoice { PUBLISH, PARTIAL, NOT_PUBLISHED }
