package org.sanxiang.review.ledger;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ProblemKinds;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What the trail keeps of a ledger that was taken. */
class LedgerWordsTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final ProblemKinds kinds = mock(ProblemKinds.class);
    private final LedgerWords words = new LedgerWords(messages, kinds);

    @BeforeEach
    void asDelivered() {
        messages.setBasenames("messages/review", "messages/penalty");
        messages.setDefaultEncoding("UTF-8");
        when(kinds.name("procedure")).thenReturn("程序");
    }

    @Test
    void a_ledger_taken_whole_is_called_by_its_name() {
        assertThat(words.of(new LedgerWanted(null, null, null, null, null, null, null, null))).isEqualTo("法制审核台账");
    }

    @Test
    void what_was_looked_for_is_said_in_the_words_of_the_page() {
        assertThat(words.of(new LedgerWanted(null, Conclusion.AGREED, "procedure", "审核员甲", null, LocalDate.of(2023, 1, 1), null, null)))
                .isEqualTo("法制审核台账；审核结论 同意；问题类别 程序；审核人 审核员甲；收件日期自 2023-01-01");
    }
}
