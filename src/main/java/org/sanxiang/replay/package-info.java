/**
 * Does a ledger of past cases again: every row goes through the same steps as the pages, in date order, under a clock that
 * is moved on from day to day. Forms are filled in by field name, as a browser does it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people", "cases"})
package org.sanxiang.replay;
