/**
 * Publication of decisions and its withdrawal (行政执法公示), with natural persons masked.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases", "documents"})
package org.sanxiang.disclosure;
