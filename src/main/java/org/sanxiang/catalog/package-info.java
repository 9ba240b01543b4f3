/**
 * The matters of the power list, with their legal basis and fine ranges.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.sanxiang.catalog;
