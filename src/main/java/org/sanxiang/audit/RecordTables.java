package org.sanxiang.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.sanxiang.audit.RecordTable.ofCase;
import static org.sanxiang.audit.RecordTable.ofOffice;
import static org.sanxiang.audit.RecordTable.under;

/**
 * The one list of what is protected: a row of these tables that was changed, deleted or inserted past the trail is found.
 * A new table is one line here, and a word {@code table.<name>} for the report.
 */
final class RecordTables {

    static final Map<String, RecordTable> ALL = Stream.of(
            ofCase("case_file", "id"),
            ofCase("case_duty", "case_id"),
            ofCase("case_opinion", "case_id"),
            ofCase("case_recusal", "case_id"),
            ofCase("case_earlier_act", "case_id"),
            ofCase("overdue_note", "case_id"),
            ofCase("document_number", "case_id"),
            ofCase("instrument", "case_id"),
            under("instrument", "instrument_confirmation", "instrument_id"),
            ofCase("dossier_volume", "case_id"),
            ofCase("penalty_case", "id"),
            ofCase("penalty_notice", "case_id"),
            ofCase("penalty_response", "case_id"),
            ofCase("penalty_hearing", "case_id"),
            ofCase("penalty_recheck", "case_id"),
            ofCase("penalty_draft", "case_id"),
            ofCase("penalty_deliberation", "case_id"),
            ofCase("penalty_decision", "case_id"),
            ofCase("penalty_service", "case_id"),
            ofCase("penalty_transfer", "case_id"),
            ofCase("penalty_clerical", "case_id"),
            ofCase("penalty_former_party", "case_id"),
            ofCase("penalty_period_suspension", "case_id"),
            ofCase("penalty_period_extension", "case_id"),
            ofCase("penalty_execution", "case_id"),
            under("penalty_execution", "penalty_instalment", "plan_id"),
            ofCase("penalty_remedy", "case_id"),
            under("penalty_remedy", "penalty_remedy_result", "remedy_id"),
            ofCase("review_round", "case_id"),
            under("review_round", "review_problem", "round_id"),
            ofCase("review_request", "case_id"),
            under("review_request", "review_return", "request_id"),
            ofCase("review_subject", "id"),
            ofCase("case_record", "case_id"),
            under("case_record", "record_file", "record_id"),
            under("case_record", "evidence_item", "id"),
            under("case_record", "evidence_link", "evidence_id"),
            under("case_record", "monitoring_review", "id"),
            under("case_record", "site_record", "id"),
            under("case_record", "interview_record", "id"),
            under("case_record", "preservation", "id"),
            under("case_record", "preserved_thing", "preservation_id"),
            under("case_record", "preservation_end", "id"),
            under("case_record", "correction_order", "id"),
            under("case_record", "reinspection", "id"),
            under("case_record", "coercive_measure", "id"),
            under("case_record", "measure_release", "id"),
            under("case_record", "recording", "id"),
            under("case_record", "record_correction", "id"),
            under("case_record", "custody_move", "id"),
            under("case_record", "case_paper", "id"),
            ofCase("publication", "case_id"),
            under("publication", "publication_correction", "publication_id"),
            ofOffice("person"),
            ofOffice("standing_delegation"),
            ofOffice("legal_adviser"),
            ofOffice("adviser_service"),
            ofOffice("register_entry"),
            ofOffice("closed_year"),
            ofOffice("closed_paper"),
            ofOffice("calendar_year"),
            ofOffice("calendar_day")
    ).collect(Collectors.toMap(RecordTable::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private RecordTables() {
    }
}
