package org.sanxiang.review.advisers;

/** What an adviser did; the three are counted each by itself. */
enum ServiceKind { ATTENDANCE, OPINION, CONSULTATION }
