/**
 * Everything people see: the inbox, the list of cases, the case page, and one page for whatever form a step declares.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases", "files"})
package org.sanxiang.desk;
