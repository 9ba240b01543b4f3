/** 台账: registers that the yearly figures need and no case yields, as {@code config/registers.csv} declares them. */
package org.sanxiang.reports.registers;
