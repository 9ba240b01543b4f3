/**
 * What is collected in a case: evidence, records, orders, measures and recordings, and the store of their files.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases"})
package org.sanxiang.evidence;
