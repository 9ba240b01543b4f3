/**
 * The trail: what was done, looked at and refused, append-only and chained by hash.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases"})
package org.sanxiang.audit;
