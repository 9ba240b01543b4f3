/**
 * Agencies' people: who they are, their certificates and roles, and the table of what each role may do.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.sanxiang.people;
