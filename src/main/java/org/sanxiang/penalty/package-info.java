/**
 * Administrative penalty, ordinary procedure (行政处罚普通程序): the aggregate, its rules, one class a step.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases", "evidence", "documents", "review"})
package org.sanxiang.penalty;
