package org.sanxiang.penalty;

/** The ways of service (民事诉讼法 88–95). */
enum ServiceMethod {
    DIRECT, LIEN, POST, ELECTRONIC, ENTRUSTED, PUBLIC_NOTICE
}
