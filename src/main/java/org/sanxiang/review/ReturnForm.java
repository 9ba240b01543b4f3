package org.sanxiang.review;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.UnitesDuties;

/** 退回补正材料: what the request lacks. */
record ReturnForm(@NotEmpty List<String> missing, @NotBlank @Size(max = 1000) String because,
                  @Size(max = 500) String bothDutiesBecause) implements UnitesDuties {
}
