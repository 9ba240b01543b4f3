/** The due dates of a person, for the person's own calendar. */
package org.sanxiang.desk.subscription;
