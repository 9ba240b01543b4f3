/**
 * Security, errors and layout: what surrounds every page.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases"})
package org.sanxiang.system;
