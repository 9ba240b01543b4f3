package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/** 办案机构审核: the unit head agrees to the result of the investigation or returns it. */
record CheckForm(@NotNull CheckConclusion conclusion, @NotBlank @Size(max = 2000) String opinion) implements Opinionated {
}
