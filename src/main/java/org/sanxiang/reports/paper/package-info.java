/** Reports as they are shown, printed and exported: parts with a table each, whatever they tell. */
package org.sanxiang.reports.paper;
