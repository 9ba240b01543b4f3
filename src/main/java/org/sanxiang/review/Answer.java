package org.sanxiang.review;

/** The answer to one of the eight items of a legal review. */
enum Answer { RIGHT, PROBLEM }
