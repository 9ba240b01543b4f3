package org.sanxiang.audit;

import org.sanxiang.kernel.CannotStart;

/** The trail is not as it was sealed: it is not sealed again, so that what happened stays provable. */
class BrokenTrail extends CannotStart {

    BrokenTrail(String where) {
        super("审计记录与上次封存不一致，未作新的封存，请运行 audit verify / the trail is not as it was sealed: " + where);
    }
}
