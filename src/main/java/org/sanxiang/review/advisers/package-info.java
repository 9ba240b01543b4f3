/** 法律顾问: who they are, and what they did: attended, gave opinions, were consulted. */
package org.sanxiang.review.advisers;
