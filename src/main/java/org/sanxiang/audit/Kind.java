package org.sanxiang.audit;

/** What an entry of the trail tells: something done, something looked at, something refused. */
enum Kind {
    ACTION, ACCESS, REFUSAL
}
