package org.sanxiang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a draft rests on beside its own words, as fingerprints: whoever agrees to the draft agrees to these.
 *
 * @param party    of the party's name and number; null where nobody took it down
 * @param evidence of what is relied on, corrections in substance included; null where nobody took it down
 */
@Embeddable
public record Grounds(@Column(name = "party_mark") String party, @Column(name = "evidence_mark") String evidence) {

    /** Of rounds that were concluded before these were taken down. */
    public static final Grounds UNKNOWN = new Grounds(null, null);

    public boolean hasOtherParty(Grounds now) {
        return party != null && !party.equals(now.party);
    }

    public boolean hasOtherEvidence(Grounds now) {
        return evidence != null && !evidence.equals(now.evidence);
    }
}
