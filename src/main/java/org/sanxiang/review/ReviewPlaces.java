package org.sanxiang.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Wording;
import org.sanxiang.documents.Components;
import org.sanxiang.documents.Places;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** The last round of review on paper: the eight items, the conclusion, and by what right the reviewer reviews (行政处罚法 58). */
@Component
class ReviewPlaces implements Places {

    private static final List<String> ITEMS = List.of("competence", "procedure", "facts", "application", "powers",
            "instruments", "crime", "others");

    private final Reviews reviews;
    private final People people;
    private final Wording wording;

    ReviewPlaces(Reviews reviews, People people, Wording wording) {
        this.reviews = reviews;
        this.people = people;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return reviews.findFirstByCaseIdOrderByRoundDesc(file.id()).map(this::described).orElse(Map.of());
    }

    private Map<String, Object> described(ReviewRound round) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("round", round.round());
        described.put("conclusion", round.conclusion());
        described.put("wayBack", round.wayBack());
        described.put("opinion", round.opinion());
        described.put("adviserOpinion", round.adviserOpinion());
        described.put("reviewer", people.findById(round.reviewerId()).map(ReviewPlaces::reviewer)
                .orElseGet(() -> Map.of("name", round.reviewerName())));
        described.put("items", round.items() == null ? List.of() : items(Components.of(round.items())));
        return described;
    }

    private List<Map<String, Object>> items(Map<String, Object> answers) {
        return ITEMS.stream().map(item -> item(item, answers)).toList();
    }

    private Map<String, Object> item(String item, Map<String, Object> answers) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("place", ITEMS.indexOf(item) + 1);
        described.put("question", wording.label("review", item));
        described.put("answer", answers.get(item));
        described.put("remark", answers.get(item + "Remark"));
        return described;
    }

    private static Map<String, Object> reviewer(Person person) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", person.name());
        described.put("qualified", person.hasLegalQualification());
        described.put("since", person.reviewingSince());
        return described;
    }
}
