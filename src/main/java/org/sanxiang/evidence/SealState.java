package org.sanxiang.evidence;

/** How the seal on a thing was found when it was handed on. */
enum SealState {
    INTACT, RESEALED, BROKEN, NONE
}
