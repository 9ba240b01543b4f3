package org.sanxiang.audit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.sanxiang.kernel.OneMoment;
import org.sanxiang.kernel.Progress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Checks everything that the trail promises: its chains, its seals, the rows of the record, and the contents of the files. */
@Component
public class Verification {

    /** More would crowd out those who work meanwhile. */
    private static final int MOST_READERS = 4;

    private final TrailTables tables;
    private final StretchCheck chains;
    private final RecordCheck record;
    private final SealCheck seals;
    private final OneMoment moment;

    Verification(TrailTables tables, StretchCheck chains, RecordCheck record, SealCheck seals,
                 OneMoment moment) {
        this.tables = tables;
        this.chains = chains;
        this.record = record;
        this.seals = seals;
        this.moment = moment;
    }

    /**
     * All of it, whoever acts meanwhile: a case and its chain change in one transaction, so it is enough that each is seen as
     * it stood at one moment. A chain that begins after the others were listed is left for the next time.
     */
    public Findings verify(Against against, Progress progress) {
        Round round = Round.begin(progress);
        progress.total(tables.told() + tables.files());
        List<Stretch> stretches = tables.stretches(RecordReader.AT_ONCE);
        checked(stretches, round).forEach(round.findings()::add);
        moment.read(() -> {
            record.checkStrays(round);
            tables.headlessAfter(stretches.isEmpty() ? "" : stretches.get(stretches.size() - 1).last())
                    .forEach(chain -> round.findings().fault("chain-without-head", chain));
            tables.lostChains().forEach(chain -> round.findings().fault("chain-lost", chain));
            seals.check(against, round.findings());
        });
        return round.findings();
    }

    /** What was found in each stretch, in their order, though they are checked side by side. */
    private List<Findings> checked(List<Stretch> stretches, Round round) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // what the caller has written and not committed is verified too, and nobody else sees it
            return stretches.stream().map(stretch -> check(stretch, round.part())).toList();
        }
        ExecutorService readers = Executors.newFixedThreadPool(
                Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors()));
        List<CompletableFuture<Findings>> checked = stretches.stream()
                .map(stretch -> CompletableFuture.supplyAsync(() -> check(stretch, round.part()), readers)).toList();
        try {
            return checked.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            // those that have not begun never do; a thread that reads is not interrupted, as H2 would close its file
            checked.forEach(stretch -> stretch.cancel(false));
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            readers.shutdown();
        }
    }

    private Findings check(Stretch stretch, Round part) {
        moment.read(() -> chains.check(stretch, part));
        return part.findings();
    }
}
