package org.sanxiang.cases;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;

/** 回避前行为的处理: act by act, whether it stands or is done again. */
record ActVerdictForm(@NotEmpty List<@Valid ActVerdictRow> acts) {
}
