package org.sanxiang.evidence;

/** How an order was handed to whom it binds. */
enum DeliveryMethod {
    DIRECT, LIEN, POST, ELECTRONIC, PUBLIC_NOTICE;

    /** Whether it is recorded in pictures: what is left behind or announced is easily disputed (118号). */
    boolean isRecorded() {
        return this == LIEN || this == PUBLIC_NOTICE;
    }
}
