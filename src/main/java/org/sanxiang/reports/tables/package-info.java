/** 统计表和年度报告: what the government and the public are told of a year, and what stands behind each figure of it. */
package org.sanxiang.reports.tables;
