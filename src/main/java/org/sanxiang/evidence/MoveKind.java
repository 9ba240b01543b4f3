package org.sanxiang.evidence;

/** Why a thing changes its place or its keeper. */
enum MoveKind {
    STORED, HANDED_OVER, EXAMINED, RETURNED
}
