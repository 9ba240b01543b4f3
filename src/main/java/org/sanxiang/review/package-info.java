/**
 * Legal review of major decisions (重大执法决定法制审核): rounds, the eight items, the reviewer's conclusion.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases", "files", "evidence", "documents"})
package org.sanxiang.review;
