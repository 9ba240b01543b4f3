/**
 * The case file that every procedure shares: number, party, duties, stage; the steps and the ports to what lies above.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "deadlines", "catalog", "people"})
package org.sanxiang.cases;
