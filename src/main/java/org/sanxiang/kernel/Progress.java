package org.sanxiang.kernel;

/** Told how far a long task has come. */
public interface Progress {

    /** How much there is to do. */
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
