package org.sanxiang.evidence;

/** The eight kinds of evidence that the law knows (行政处罚法 46). */
public enum EvidenceKind {
    DOCUMENTARY, PHYSICAL, AUDIO_VISUAL, ELECTRONIC, WITNESS, PARTY_STATEMENT, EXPERT_OPINION, ON_SITE_RECORD
}
