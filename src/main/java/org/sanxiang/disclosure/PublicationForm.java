package org.sanxiang.disclosure;

import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/**
 * 公示: the masked text, or why the decision is not published.
 *
 * @param lateBecause why it comes after the seven working days; empty when it is in time
 */
record PublicationForm(
        @NotNull PublicationChoice choice,
        @Size(max = 4000) String publicText,
        @Size(max = 1000) String reason,
        @Size(max = 1000) String lateBecause) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (choice == null) {
            return;
        }
        if (isPublished() && (publicText == null || publicText.isBlank())) {
            problems.accept("publicText", "invalid.public-text-required");
        }
        if (choice != PublicationChoice.PUBLISH && (reason == null || reason.isBlank())) {
            problems.accept("reason", "invalid.reason-required");
        }
    }

    boolean isPublished() {
        return choice != PublicationChoice.NOT_PUBLISHED;
    }
}
