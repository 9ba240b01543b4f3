package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** That somebody was asked to come and answer questions (行政处罚法 55). */
@Entity
class InquiryNotice extends CaseRecord {

    private String addressee;
    private LocalDateTime comeAt;
    private String place;
    private String bring;
    private LocalDate servedOn;
    @Enumerated(EnumType.STRING)
    private DeliveryMethod servedBy;
    private String receivedBy;

    protected InquiryNotice() {
    }

    InquiryNotice(InquiryNoticeForm form) {
        super(null);
        this.addressee = form.addressee();
        this.comeAt = form.comeAt();
        this.place = form.place();
        this.bring = form.bring();
        this.servedOn = form.servedOn();
        this.servedBy = form.servedBy();
        this.receivedBy = form.receivedBy();
    }

    @Override
    String entry() {
        return "inquiry-notice";
    }

    @Override
    String subject() {
        return servedOn + " " + addressee;
    }

    @Override
    LocalDate happenedOn() {
        return servedOn;
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("addressee", addressee), fact("comeAt", comeAt), fact("place", place), fact("bring", bring),
                fact("servedOn", servedOn), fact("servedBy", servedBy), fact("receivedBy", receivedBy));
    }

    @Override
    List<Occurrence> links() {
        return servedBy.isRecorded() ? List.of(Occurrence.on("AV11", servedOn, addressee)) : List.of();
    }
}
