package org.sanxiang.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.sanxiang.kernel.Role;

/** A person of the agency, known by identity and not by name. */
@Entity
public class Person {

    /** How accounts are written, the same as at the identity provider. */
    public static final String ACCOUNT = "[a-z0-9][a-z0-9._-]{1,59}";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String account;
    private String name;
    private String unit;
    private String roles;
    private String certificate;
    private LocalDate certificateFrom;
    private LocalDate certificateTo;
    private String annualReviews;
    private boolean legalQualification;
    private LocalDate reviewingSince;
    private String passwordHash;
    private boolean active = true;

    protected Person() {
    }

    public Person(String account, PersonForm form) {
        this.account = account;
        change(form);
    }

    /** Takes over what the register of people says now. */
    public void change(PersonForm form) {
        name = form.name();
        unit = form.unit();
        roles = form.roles().stream().map(Role::key).sorted().collect(Collectors.joining(";"));
        certificate = form.certificate() == null ? null : form.certificate().strip();
        certificateFrom = form.certificateFrom();
        certificateTo = form.certificateTo();
        annualReviews = AnnualReview.write(form.stated().annualReviews());
        legalQualification = Boolean.TRUE.equals(form.legalQualification());
        reviewingSince = form.reviewingSince();
        active = !Boolean.TRUE.equals(form.left());
    }

    /** @param hash a hash made by the password encoder, never the password itself */
    public void setPasswordHash(String hash) {
        this.passwordHash = hash;
    }

    public long id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    /** Code of the unit; empty where the person belongs to none. */
    public String unit() {
        return unit;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : Stream.of(roles.split(";"))
                .flatMap(key -> Role.of(key).stream()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    /** Number of the officer certificate (执法证); null or empty where there is none. */
    public String certificate() {
        return certificate;
    }

    public LocalDate certificateFrom() {
        return certificateFrom;
    }

    public LocalDate certificateTo() {
        return certificateTo;
    }

    /** Whether there is an officer certificate with its number and both dates. */
    public boolean hasCertificate() {
        return certificate != null && !certificate.isBlank() && certificateFrom != null && certificateTo != null;
    }

    /** Whether the officer certificate is valid on the day, first and last day included (行政处罚法 42). */
    public boolean isCertifiedOn(LocalDate day) {
        return hasCertificate() && !day.isBefore(certificateFrom) && !day.isAfter(certificateTo);
    }

    /** The annual reviews of the certificate, by year. */
    public List<AnnualReview> annualReviews() {
        return AnnualReview.read(annualReviews);
    }

    /**
     * Whether the last annual review that was due on the day, that of the year before, was passed; a certificate that is
     * younger has none due.
     *
     * @param demanded whether a review that nobody has entered counts as not passed
     */
    boolean isReviewedFor(LocalDate day, boolean demanded) {
        int due = day.getYear() - 1;
        boolean isDue = certificateFrom != null && certificateFrom.getYear() <= due;
        return annualReviews().stream().filter(review -> review.reviewYear() == due).findFirst()
                .map(review -> review.result() == AnnualResult.PASSED).orElse(!demanded || !isDue);
    }

    /** Whether the person may begin to review: qualified, or reviewing since before 2018-01-01 (行政处罚法 58). */
    public boolean mayReview() {
        return legalQualification || (reviewingSince != null && reviewingSince.isBefore(LocalDate.of(2018, 1, 1)));
    }

    public boolean hasLegalQualification() {
        return legalQualification;
    }

    public LocalDate reviewingSince() {
        return reviewingSince;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }
}
