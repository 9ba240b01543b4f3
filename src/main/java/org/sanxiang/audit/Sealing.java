package org.sanxiang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the trail. A seal reads one row for each chain and the entries that are new since the seal before, writes only for
 * the chains that have moved, and locks nobody out: who acts meanwhile stands in the next seal.
 */
@Component
public class Sealing {

    private final Seals seals;
    private final SealKeys keys;
    private final SealFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealing(Seals seals, SealKeys keys, SealFiles files, TransactionTemplate transaction, Clock clock) {
        this.seals = seals;
        this.keys = keys;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Seals what has happened since the last seal; where nothing has, nothing is done except once a day.
     *
     * @throws BrokenTrail where what was sealed before is no longer as it was; then nothing is sealed
     */
    public synchronized void seal() {
        PublicSealKey key = keys.current();
        transaction.execute(status -> next(key)).ifPresent(signed -> files.write(SealFile.of(signed, key.key())));
    }

    /** Seals, and signs from then on with a new key, which the old one signs. */
    public synchronized String rotateKey() {
        seal();
        return keys.rotate().id();
    }

    private Optional<Seal.Signed> next(PublicSealKey key) {
        Optional<Seal.Signed> last = seals.last();
        Growth growth = new Growth(seals);
        growth.demandAsSealed(last.map(Seal.Signed::seal));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean sameDay = last.isPresent() && day(last.get().seal().at()).equals(day(now));
        if (sameDay && growth.isNothing()) {
            return Optional.empty();
        }
        Seal seal = new Seal(last.map(before -> before.seal().number() + 1).orElse(1L), sameDay ? Seal.HOUR : Seal.DAY, now,
                last.map(Seal.Signed::hash).orElse(Link.ORIGIN), growth.chains(), growth.root(), key.id());
        Seal.Signed signed = new Seal.Signed(seal, Seal.FORM, seal.hash(), keys.sign(seal.canonical(), key));
        seals.save(signed);
        growth.keep();
        return Optional.of(signed);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
