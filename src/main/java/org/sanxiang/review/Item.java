package org.sanxiang.review;

/** The eight items of a legal review (118号), in their order. */
enum Item { COMPETENCE, PROCEDURE, FACTS, APPLICATION, POWERS, INSTRUMENTS, CRIME, OTHERS }
