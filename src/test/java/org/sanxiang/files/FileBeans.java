package org.sanxiang.files;

import org.springframework.context.annotation.Import;

/** The files of the application on the local disk, for tests of records without the whole application. */
@Import({DiskFiles.class, Uploads.class, Settling.class, NamedAnywhere.class, Intake.class})
public class FileBeans {
}
