package org.sanxiang.cases;

/** What a case is about: the matter and the party. */
public record Subject(String matterCode, String matterName, String partyName, PartyKind partyKind) {
}
