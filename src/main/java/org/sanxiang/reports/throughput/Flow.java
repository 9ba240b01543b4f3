package org.sanxiang.reports.throughput;

import org.springframework.stereotype.Component;

/** What tells how cases come and go, and with whom they are. */
@Component
record Flow(Funnel funnel, Trend trend, Workload workload, Outliers outliers) {
}
