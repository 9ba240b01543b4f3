/**
 * Files: how they arrive in pieces, what kind they are, and where their contents lie under their own hash. To which record a
 * file belongs is known by whoever keeps the record.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "cases"})
package org.sanxiang.files;
