package org.sanxiang.penalty;

/** The ways of service (民事诉讼法 88–95). */
enum ServiceMethod {
    DIRECT, LIEN, POST, ELECTRONIC, ENTRUSTED, PUBLIC_NOTICE;

    /** Whether it is done without the party, so that sound and pictures must show it (国办发〔2018〕118号 第三部分). */
    boolean isRecorded() {
        return this == LIEN || this == PUBLIC_NOTICE;
    }
}
