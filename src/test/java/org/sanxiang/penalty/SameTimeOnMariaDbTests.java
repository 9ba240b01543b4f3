package org.sanxiang.penalty;

import org.sanxiang.SanxiangOnMariaDbTest;

@SanxiangOnMariaDbTest
class SameTimeOnMariaDbTests extends SameTime {
}
