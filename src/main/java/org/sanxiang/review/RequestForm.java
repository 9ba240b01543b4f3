package org.sanxiang.review;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.files.Upload;

/**
 * 登记送审事项: what is sent for review and is no case; of a major administrative decision also what was done before
 * (重大行政决策程序暂行条例 14–24): where nothing was done, the proof says why it need not be.
 */
record RequestForm(
        @NotNull SubjectKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String senderUnit,
        @NotBlank @Size(max = 4000) String summary,
        @Size(max = 50) List<Upload> files,
        @PastOrPresent LocalDate participationOn,
        @Size(max = 500) String participationProof,
        @PastOrPresent LocalDate argumentOn,
        @Size(max = 500) String argumentProof,
        @PastOrPresent LocalDate riskOn,
        @Size(max = 500) String riskProof) {

    BeforeDecision before() {
        return new BeforeDecision(participationOn, participationProof, argumentOn, argumentProof, riskOn, riskProof);
    }
}
