package org.sanxiang.penalty;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;

/** What can happen more than once in a penalty case, each in the order in which it happened; nothing is ever taken away. */
@MappedSuperclass
abstract class CourseOfPenalty {

    @ElementCollection
    @CollectionTable(name = "penalty_notice", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<Notice> notices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_response", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<Response> responses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_hearing", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<Hearing> hearings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_recheck", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<RecheckedPoint> rechecked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_draft", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<Draft> drafts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_deliberation", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<Deliberation> deliberations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_decision", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_service", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<ServiceAttempt> services = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    List<ExecutionEntry> executions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    List<Remedy> remedies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_transfer", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<Transfer> transfers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_period_suspension", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<PeriodSuspension> periodSuspensions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_period_extension", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<PeriodExtension> periodExtensions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_former_party", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<FormerParty> formerParties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_clerical", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place_in_case")
    List<ClericalCorrection> clericalCorrections = new ArrayList<>();

    /** The last element; null where there is none. */
    static <T> T last(List<T> list) {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    static <T> void replaceLast(List<T> list, T replacement) {
        list.set(list.size() - 1, replacement);
    }
}
