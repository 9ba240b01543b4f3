package org.sanxiang.audit;

/** Told how far a verification has come. */
public interface Progress {

    /** How much there is to check: entries, and the files of cases. */
    void total(long things);

    void step();

    /** Where nobody watches. */
    Progress UNSEEN = new Progress() {

        @Override
        public void total(long things) {
            // nobody wants to know
        }

        @Override
        public void step() {
            // nobody wants to know
        }
    };
}
