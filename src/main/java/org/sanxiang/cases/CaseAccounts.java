package org.sanxiang.cases;

import java.util.List;

/** Tells those who count what the cases of a procedure came to. */
public interface CaseAccounts {

    /** Every case on file, clues that were not filed included, in the order of registration. */
    List<CaseAccount> all();
}
