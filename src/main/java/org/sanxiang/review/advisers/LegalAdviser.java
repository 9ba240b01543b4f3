package org.sanxiang.review.advisers;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody whom the agency engages for legal advice (法律顾问、公职律师). */
@Entity
class LegalAdviser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String firm;
    private String licence;
    private LocalDate engagedFrom;
    private LocalDate engagedTo;
    private String phone;

    protected LegalAdviser() {
    }

    LegalAdviser(AdviserForm form) {
        name = form.name();
        firm = form.firm();
        licence = form.licence();
        engagedFrom = form.engagedFrom();
        engagedTo = form.engagedTo();
        phone = form.phone();
    }

    boolean isEngagedOn(LocalDate day) {
        return !day.isBefore(engagedFrom) && (engagedTo == null || !day.isAfter(engagedTo));
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String firm() {
        return firm;
    }

    /** Null where none was stated. */
    public String licence() {
        return licence;
    }

    public LocalDate engagedFrom() {
        return engagedFrom;
    }

    /** Null where the engagement has no end. */
    public LocalDate engagedTo() {
        return engagedTo;
    }
}
