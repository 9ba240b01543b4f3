/**
 * What managers count: open and finished cases, durations, what is overdue.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "people::sheet", "cases"})
package org.sanxiang.reports;
