/** Spreadsheets as people send them: workbooks and comma-separated values, read as texts. */
@org.springframework.modulith.NamedInterface("sheet")
package org.sanxiang.people.sheet;
