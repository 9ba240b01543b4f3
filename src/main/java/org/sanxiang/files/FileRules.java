package org.sanxiang.files;

import org.sanxiang.kernel.Rule;

/** What a file must be to be taken; the sentences stand in the message files. */
final class FileRules {

    static final Rule KIND = new Rule("FILE", "kind-not-allowed");
    static final Rule CONTENT = new Rule("FILE", "content-differs");
    static final Rule EMPTY = new Rule("FILE", "empty");
    static final Rule GONE = new Rule("FILE", "upload-gone");
    static final Rule UNFINISHED = new Rule("FILE", "upload-unfinished");

    static final Rule TOO_LARGE = new Rule("FILE", "too-large");
    static final Rule TOO_MUCH = new Rule("FILE", "too-much-waiting");

    private FileRules() {
    }
}
