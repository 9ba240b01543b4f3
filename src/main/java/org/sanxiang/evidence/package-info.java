/**
 * What is collected in a case: evidence, records, orders, measures and recordings.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases", "files"})
package org.sanxiang.evidence;
