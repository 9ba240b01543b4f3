package org.sanxiang.evidence;

import org.sanxiang.kernel.Rule;

/** The demands of the law on collecting; articles and sentences stand in the message files. */
final class Rules {

    static final Rule TWO_OFFICERS = new Rule("PUN-42", "two-officers");
    static final Rule CERTIFICATE_SHOWN = new Rule("PUN-55", "certificate-not-shown");
    static final Rule RIGHTS_TOLD = new Rule("PUN-55", "rights-not-told");
    static final Rule ONE_PERSON = new Rule("PUN-55", "several-persons");
    static final Rule INTERVIEWS_OVERLAP = Rule.warning("PUN-55", "interviews-overlap");
    static final Rule RECORD_UNKNOWN = new Rule("PUN-46", "unknown-record");
    static final Rule CORRECTED_UNKNOWN = new Rule("PUN-47", "unknown-record");
    static final Rule NOT_MONITORED = new Rule("PUN-41", "not-monitored");
    static final Rule PLACE_NOT_PUBLIC = new Rule("PUN-41", "place-not-public");
    static final Rule EQUIPMENT_UNREVIEWED = new Rule("PUN-41", "equipment-not-reviewed");
    static final Rule PRESERVATION_APPROVED = new Rule("PUN-56", "not-approved-by-head");
    static final Rule PRESERVATION_OPEN = new Rule("PUN-56", "not-open");
    static final Rule PRESERVATION_LATE = Rule.late("PUN-56", "late-without-reason");
    static final Rule SAMPLING_APPROVED = new Rule("PUN-56", "sampling-not-approved-by-head");
    static final Rule SAMPLING_OPEN = new Rule("PUN-56", "sampling-not-open");
    static final Rule SAMPLING_IN_ORDER = new Rule("PUN-56", "dealt-with-before-sampled");
    static final Rule ORDERED_BEFORE = new Rule("PUN-28", "reinspection-without-order");
    static final Rule MEASURE_APPROVED = new Rule("ENF-18", "not-approved-by-head");
    static final Rule EMERGENCY_APPROVED_AFTER = new Rule("ENF-19", "approved-before-taken");
    static final Rule EMERGENCY_LATE = Rule.late("ENF-19", "late-without-reason");
    static final Rule MEASURE_LENGTH = new Rule("ENF-25", "longer-than-thirty-days");
    static final Rule EXTENDED_ONCE = new Rule("ENF-25", "extended-already");
    static final Rule EXTENDED_AFTER_END = new Rule("ENF-25", "extended-after-end");
    static final Rule EXTENSION_LENGTH = new Rule("ENF-25", "extended-too-long");
    static final Rule EXTENSION_APPROVED = new Rule("ENF-25", "extension-not-approved-by-head");
    static final Rule APPRAISED_BEFORE_HELD = new Rule("ENF-25", "appraised-before-held");
    static final Rule APPRAISAL_OPEN = new Rule("ENF-25", "appraisal-not-open");
    static final Rule RESULT_IN_ORDER = new Rule("ENF-25", "result-before-appraisal");
    static final Rule MEASURE_OPEN = new Rule("ENF-28", "not-open");
    static final Rule IN_ORDER = new Rule("ENF-28", "released-before-taken");
    static final Rule DEALT_IN_ORDER = new Rule("PUN-56", "dealt-with-before-preserved");
    static final Rule LINK_UNKNOWN = new Rule("AV-1", "unknown-link");
    static final Rule LINK_NOT_RECORDED = new Rule("AV-1", "not-recorded");
    static final Rule LINK_NOT_EXPLAINED = Rule.warning("AV-1", "not-explained");
    static final Rule RECORDING_LATE = Rule.late("AV-2", "late-without-reason");
    static final Rule THING_HELD = new Rule("ENF-26", "not-held");
    static final Rule MOVED_IN_ORDER = new Rule("ENF-26", "moved-before-last-move");
    static final Rule MOVED_FROM_KEEPER = new Rule("ENF-26", "not-from-keeper");
    static final Rule FILE_MISSING = new Rule("PUN-47", "file-missing");
    static final Rule FILE_CHANGED = new Rule("PUN-47", "file-changed");

    private Rules() {
    }
}
