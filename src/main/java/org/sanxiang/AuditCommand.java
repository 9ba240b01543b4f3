package org.sanxiang;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.sanxiang.audit.Against;
import org.sanxiang.audit.Audits;
import org.sanxiang.audit.Findings;
import org.sanxiang.audit.Sealing;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The trail, without pages. */
@Command(name = "audit", description = "verifies, exports and seals the trail",
        subcommands = {AuditCommand.Verify.class, AuditCommand.Export.class, AuditCommand.Seal.class,
            AuditCommand.RotateKey.class})
final class AuditCommand {

    private static final int WRONG = 3;

    private AuditCommand() {
    }

    /** Checks everything: 0 where all is as it was written, 3 where something is not. */
    @Command(name = "verify", description = "checks chains, seals, rows of the record and files")
    static final class Verify implements Callable<Integer> {

        @Option(names = "--seal", paramLabel = "FILE", description = "a seal that was kept elsewhere")
        private Path seal;
        @Option(names = "--key", paramLabel = "FILE", description = "a public key that was kept elsewhere")
        private Path key;
        @Mixin
        private Offline offline;
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return offline.run(this::verify);
        }

        private int verify(ConfigurableApplicationContext context) {
            try (Bar bar = new Bar(Offline.say(context, "audit.progress"))) {
                Audits audits = context.getBean(Audits.class);
                Findings findings = audits.verify(new Against(seal, key), bar);
                bar.close();
                audits.sentences(findings).forEach(spec.commandLine().getOut()::println);
                return findings.isClean() ? 0 : WRONG;
            }
        }
    }

    /** Hands out everything about one case, so that others can check it. */
    @Command(name = "export", description = "writes all entries of a case with what proves them")
    static final class Export implements Callable<Integer> {

        @Option(names = "--case", required = true, paramLabel = "NUMBER", description = "printed number of the case, or its id")
        private String number;
        @Option(names = "--out", paramLabel = "FILE", description = "the zip file (default: audit-ID.zip)")
        private Path out;
        @Mixin
        private Offline offline;
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return offline.run(context -> {
                Path written = context.getBean(Audits.class).export(number, out);
                spec.commandLine().getOut().println(Offline.say(context, "audit.exported", written));
                return 0;
            });
        }
    }

    /** Seals now what has happened since the last seal. */
    @Command(name = "seal", description = "seals the trail now")
    static final class Seal implements Callable<Integer> {

        @Mixin
        private Offline offline;

        @Override
        public Integer call() {
            return offline.run(context -> {
                context.getBean(Sealing.class).seal();
                return 0;
            });
        }
    }

    /** Signs from now on with a new key. */
    @Command(name = "rotate-key", description = "seals, and signs from then on with a new key, signed by the old one")
    static final class RotateKey implements Callable<Integer> {

        @Mixin
        private Offline offline;
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return offline.run(context -> {
                spec.commandLine().getOut().println(Offline.say(context, "audit.key-rotated",
                        context.getBean(Sealing.class).rotateKey()));
                return 0;
            });
        }
    }
}
