/**
 * The few notions that every module speaks: a rule of law and its refusal, what is recorded, who acts, money, the clock.
 * Depends on no other module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.sanxiang.kernel;
