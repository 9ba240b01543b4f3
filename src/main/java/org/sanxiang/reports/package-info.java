/**
 * What managers count: open and finished cases, durations, what is overdue.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases"})
package org.sanxiang.reports;
