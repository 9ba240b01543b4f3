package org.sanxiang.cases;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** 变更承办人: who handles the case from now on, and why others do no longer. */
record ChangeOfHandlersForm(@NamesPerson @NotEmpty List<Long> handlers, @NotBlank @Size(max = 1000) String because) {
}
