package org.sanxiang.deadlines;

/** How a clock looks at a moment: green, yellow when at most a third of the period is left, red when over, or standing. */
public enum Light { CALM, SOON, LATE, STANDS }
