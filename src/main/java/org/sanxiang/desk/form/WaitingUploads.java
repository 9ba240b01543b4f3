package org.sanxiang.desk.form;

import java.util.Collection;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.files.Upload;
import org.sanxiang.files.Uploads;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** The visitor's own uploads that a form names when it is shown again. Known to the fields as {@code waitingUploads}. */
@Component("waitingUploads")
class WaitingUploads {

    private final Uploads uploads;
    private final HttpServletRequest request;

    WaitingUploads(Uploads uploads, HttpServletRequest request) {
        this.uploads = uploads;
        this.request = request;
    }

    public List<Upload> of(Collection<String> ids) {
        return request.getAttribute(Actor.class.getName()) instanceof Actor actor ? uploads.own(ids, actor) : List.of();
    }

    /** The largest file that is taken, in bytes. */
    public long largest() {
        return uploads.largest();
    }
}
