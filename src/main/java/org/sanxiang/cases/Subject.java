package org.sanxiang.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a case is about: the matter and the party. */
@Embeddable
public record Subject(String matterCode, String matterName, String partyName,
                      @Enumerated(EnumType.STRING) PartyKind partyKind) {
}
