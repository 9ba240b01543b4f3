/**
 * The working-day calendar and statutory periods. Pure Java, no database.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.sanxiang.deadlines;
