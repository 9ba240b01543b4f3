package org.sanxiang.review;

/** Whether what a draft rests on is still what it was. */
enum GroundsChange { CHANGED }
