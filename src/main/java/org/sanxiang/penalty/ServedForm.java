package org.sanxiang.penalty;

import jakarta.validation.constraints.Size;

/** 送达办结: closes the step once the decision has been served. */
record ServedForm(@Size(max = 500) String remark, @Size(max = 1000) String lateBecause) {
}
