/** How long cases and their steps took, where time was lost, who has how much in hand, and which cases stand out. */
package org.sanxiang.reports.throughput;
