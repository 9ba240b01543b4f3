package org.sanxiang.penalty;

/** How long a dossier is kept. */
enum Retention {
    YEARS_30, PERMANENT
}
