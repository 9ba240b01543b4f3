package org.sanxiang.people;

/**
 * A body that decides cases in its own or in an entrusting agency's name (行政处罚法 17, 20, 24).
 *
 * @param abbreviation the characters that stand in document numbers (机关代字)
 * @param kind         {@code own}, {@code entrusted} or {@code empowered}
 * @param authority    the public instrument of entrustment or empowerment; empty for the agency itself
 */
public record Body(String code, String name, String abbreviation, String district, String kind, String authority) {
}
