package org.sanxiang.reports;

import org.springframework.stereotype.Component;

/** Where the manager's figures come from. */
@Component
record Figures(OpenCases open, EndedCases ended, Overdue overdue) {
}
