package org.sanxiang.penalty;

import java.time.LocalDate;

/** The first and the last day on which a court may be asked to enforce (行政强制法 53). */
record CourtWindow(LocalDate opens, LocalDate closes) {
}
