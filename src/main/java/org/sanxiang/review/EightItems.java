package org.sanxiang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The eight items of a legal review, each with its answer and remark (118号). */
@Embeddable
record EightItems(
        @Enumerated(EnumType.STRING) @Column(name = "item_competence") Answer competence,
        @Column(name = "item_competence_remark") String competenceRemark,
        @Enumerated(EnumType.STRING) @Column(name = "item_procedure") Answer procedure,
        @Column(name = "item_procedure_remark") String procedureRemark,
        @Enumerated(EnumType.STRING) @Column(name = "item_facts") Answer facts,
        @Column(name = "item_facts_remark") String factsRemark,
        @Enumerated(EnumType.STRING) @Column(name = "item_application") Answer application,
        @Column(name = "item_application_remark") String applicationRemark,
        @Enumerated(EnumType.STRING) @Column(name = "item_powers") Answer powers,
        @Column(name = "item_powers_remark") String powersRemark,
        @Enumerated(EnumType.STRING) @Column(name = "item_instruments") Answer instruments,
        @Column(name = "item_instruments_remark") String instrumentsRemark,
        @Enumerated(EnumType.STRING) @Column(name = "item_crime") Answer crime,
        @Column(name = "item_crime_remark") String crimeRemark,
        @Enumerated(EnumType.STRING) @Column(name = "item_others") Answer others,
        @Column(name = "item_others_remark") String othersRemark) {

    static EightItems of(ReviewForm form) {
        return new EightItems(form.competence(), form.competenceRemark(),
                form.procedure(), form.procedureRemark(),
                form.facts(), form.factsRemark(),
                form.application(), form.applicationRemark(),
                form.powers(), form.powersRemark(),
                form.instruments(), form.instrumentsRemark(),
                form.crime(), form.crimeRemark(),
                form.others(), form.othersRemark());
    }
}
