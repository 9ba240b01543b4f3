/**
 * Legal instruments: the register of their numbers.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases", "evidence", "files"})
package org.sanxiang.documents;
