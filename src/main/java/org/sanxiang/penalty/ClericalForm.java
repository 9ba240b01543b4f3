package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 更正文字错误: which words of the agreed draft are misspelt, and how they read. */
record ClericalForm(
        @NotNull DraftPart part,
        @NotBlank @Size(max = 100) String wrong,
        @NotBlank @Size(max = 100) String right,
        @NotBlank @Size(max = 500) String because) {
}
