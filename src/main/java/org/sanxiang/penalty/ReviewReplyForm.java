package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 审核意见办理: what was done on each point, or why the handlers disagree. */
record ReviewReplyForm(@NotBlank @Size(max = 4000) String done, @NotNull ReviewReply goOn) {
}
