package org.sanxiang.penalty;

import jakarta.validation.constraints.Size;

/** 当事人回应办结: closes the step once every right is used, waived or over. */
record PartyHeardForm(@Size(max = 500) String remark) {
}
