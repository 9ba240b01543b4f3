/**
 * The only module that knows the engine: moves tokens for the cases, keeps the table of open steps, guards the engine's door.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases"})
package org.sanxiang.workflow;
