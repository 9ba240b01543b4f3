package org.sanxiang.penalty;

/** What happens while a decision is carried out. */
enum EnforcementKind {
    PAYMENT, CORRECTION, INSTALMENT, SURCHARGE, DEMAND, COURT_APPLICATION, AGREEMENT, SUSPENSION, END
}
