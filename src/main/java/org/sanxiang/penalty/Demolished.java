package org.sanxiang.penalty;

import java.math.BigDecimal;

/** Something by which an area was demolished. */
interface Demolished {

    /** In square metres; zero where nothing was demolished. */
    BigDecimal area();
}
