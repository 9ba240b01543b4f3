/** What is counted, over which time and of which cases: the figures of the managers' pages and the cases behind each. */
package org.sanxiang.reports.figures;
