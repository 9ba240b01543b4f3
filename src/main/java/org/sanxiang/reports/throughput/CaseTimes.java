package org.sanxiang.reports.throughput;

import org.springframework.stereotype.Component;

/** What tells how long cases and their steps took. */
@Component
record CaseTimes(TotalTimes total, LostTime lost, StepTimes steps, HeatMaps heat, Returns returns) {
}
