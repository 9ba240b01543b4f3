package org.sanxiang.evidence;

/** How an order was handed to whom it binds. */
enum DeliveryMethod {
    DIRECT, LIEN, POST, ELECTRONIC, PUBLIC_NOTICE
}
