package org.sanxiang.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The annual review of an officer certificate for one year.
 *
 * @param result null in the row of a form where none is stated
 */
public record AnnualReview(@Min(2000) @Max(2100) Integer reviewYear, AnnualResult result) {

    boolean isStated() {
        return reviewYear != null && result != null;
    }

    static List<AnnualReview> read(String column) {
        return Stream.of(column.split(";")).filter(part -> !part.isEmpty()).map(part -> part.split(":"))
                .map(parts -> new AnnualReview(Integer.valueOf(parts[0]), AnnualResult.valueOf(parts[1]))).toList();
    }

    static String write(List<AnnualReview> reviews) {
        return reviews.stream().map(review -> review.reviewYear() + ":" + review.result()).collect(Collectors.joining(";"));
    }
}
