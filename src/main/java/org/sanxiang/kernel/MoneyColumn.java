package org.sanxiang.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Money is kept in fen. */
@Converter(autoApply = true)
class MoneyColumn implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.fen();
    }

    @Override
    public Money convertToEntityAttribute(Long fen) {
        return fen == null ? null : new Money(fen);
    }
}
