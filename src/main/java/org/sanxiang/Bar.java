package org.sanxiang;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.sanxiang.kernel.Progress;

/** How far a command has come; drawn on the error stream, so that what is printed can be kept in a file. */
final class Bar implements Progress, AutoCloseable {

    private final String task;
    private ProgressBar bar;

    Bar(String task) {
        this.task = task;
    }

    @Override
    public void total(long things) {
        bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(things).setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200).build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
