package org.sanxiang.penalty;

import org.sanxiang.SanxiangTest;

@SanxiangTest
class SameTimeOnH2Tests extends SameTime {
}
