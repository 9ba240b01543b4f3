package org.sanxiang.documents;

import java.util.Map;

import org.sanxiang.cases.CaseFile;

/**
 * What a module knows of a case for the places of the instruments, under one name: {@code party} fills
 * {@code {{party.address}}}. Values are what the aggregate holds (texts, days, money, constants, records, lists of them);
 * what is null, blank, zero or false leaves the place empty.
 */
public interface Places {

    String name();

    /** Empty where the case has not come so far. */
    Map<String, Object> of(CaseFile file);
}
