/**
 * The working-day calendar and statutory periods. What counts is pure Java; only the arrangements that were imported come
 * from the database.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.sanxiang.deadlines;
