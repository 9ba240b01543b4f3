/** The reviewers' own pages: what waits, who carries how much, what goes wrong, and the seven ones (七个一). */
package org.sanxiang.review.desk;
