package org.sanxiang.documents;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyInWordsTests {

    @ParameterizedTest
    @CsvSource({"0, 零元整", "12900, 壹万贰仟玖佰元整", "2000, 贰仟元整", "10, 壹拾元整", "100010, 壹拾万零壹拾元整",
        "1000001, 壹佰万零壹元整", "100000000, 壹亿元整", "100200300.05, 壹亿零贰拾万零叁佰元零伍分", "0.5, 伍角整", "0.05, 伍分",
        "1.5, 壹元伍角整", "1.05, 壹元零伍分", "10500.56, 壹万零伍佰元伍角陆分", "3005, 叁仟零伍元整", "20003000, 贰仟万叁仟元整"})
    void an_amount_reads_in_capitals_as_a_bank_writes_it(String yuan, String words) {
        assertThat(MoneyInWords.of(Money.ofYuan(new BigDecimal(yuan)))).isEqualTo(words);
    }
}
