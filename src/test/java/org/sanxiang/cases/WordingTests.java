package org.sanxiang.cases;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

    private final Wording wording = new Wording(messages());

    @Test
    void an_action_is_named_by_its_step() {
        assertThat(wording.action("verify")).isEqualTo("核查线索");
        assertThat(wording.action("claim")).isEqualTo("认领");
        assertThat(wording.action("unheard-of")).isEqualTo("unheard-of");
    }

    @Test
    void an_entry_is_named_after_its_work_area() {
        assertThat(wording.action("discuss.member")).isEqualTo("集体讨论 · 成员");
    }

    @Test
    void a_field_has_the_label_of_its_form() {
        assertThat(wording.label("discuss", "members")).isEqualTo("参加人");
        assertThat(wording.label("discuss", "unheardOf")).isEqualTo("unheardOf");
    }

    @Test
    void rows_are_counted_from_one() {
        assertThat(wording.label("discuss", "members[1].name")).isEqualTo("参加人2 · 姓名");
        assertThat(wording.label("discuss", "members[0]")).isEqualTo("参加人1");
    }

    @Test
    void values_read_as_people_write_them() {
        assertThat(wording.value("PartyKind.ORGANISATION")).isEqualTo("单位");
        assertThat(wording.value("Unheard.OF")).isEqualTo("Unheard.OF");
        assertThat(wording.value("true")).isEqualTo("是");
        assertThat(wording.value("2023-03-01T16:00")).isEqualTo("2023-03-01 16:00");
        assertThat(wording.value("2023-03-01")).isEqualTo("2023-03-01");
        assertThat(wording.value("")).isEmpty();
    }

    private static StaticMessageSource messages() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessages(Map.of("step.verify", "核查线索", "action.claim", "认领", "step.discuss", "集体讨论",
                "step.discuss.member", "成员", "form.discuss.members", "参加人", "form.discuss.members.name", "姓名",
                "enum.PartyKind.ORGANISATION", "单位", "answer.true", "是"), Locale.SIMPLIFIED_CHINESE);
        return messages;
    }
}
