package org.sanxiang.penalty;

/** How a fine is paid: to the bank or electronically; cash only under arts. 68 and 69. */
enum PaymentChannel {
    BANK, ELECTRONIC, CASH_ART_68, CASH_ART_69;

    boolean isCash() {
        return this == CASH_ART_68 || this == CASH_ART_69;
    }
}
