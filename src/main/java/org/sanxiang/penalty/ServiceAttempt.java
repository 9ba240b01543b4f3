package org.sanxiang.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An attempt to serve the decision, with what proves it. */
@Embeddable
record ServiceAttempt(
        @Enumerated(EnumType.STRING) @Column(name = "service_method") ServiceMethod method,
        LocalDateTime attemptedAt,
        String place,
        String servers,
        String receivedBy,
        String relation,
        String witness,
        boolean recordedOnVideo,
        boolean consentSigned,
        String receiptNumber,
        @Enumerated(EnumType.STRING) @Column(name = "service_result") ServiceResult result,
        String remark) {

    static ServiceAttempt of(ServiceAttemptForm form, String serverNames) {
        return new ServiceAttempt(form.method(), form.attemptedAt(), form.place(), serverNames, form.receivedBy(),
                form.relation(), form.witness(), Boolean.TRUE.equals(form.recordedOnVideo()),
                Boolean.TRUE.equals(form.consentSigned()), form.receiptNumber(), form.result(), form.remark());
    }

    /** @param noticeRuns days that a public notice runs before it counts as served (民事诉讼法 95) */
    LocalDate effectiveOn(int noticeRuns) {
        LocalDate day = attemptedAt.toLocalDate();
        return method == ServiceMethod.PUBLIC_NOTICE ? day.plusDays(noticeRuns) : day;
    }

    boolean failed(ServiceMethod by) {
        return method == by && result == ServiceResult.FAILED;
    }
}
