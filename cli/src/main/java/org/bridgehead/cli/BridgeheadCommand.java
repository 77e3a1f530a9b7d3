package org.bridgehead.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: it only knows what its subcommands are called. */
@Command(
        name = "bridgehead",
        description = "Reads proposals on regional integration and ranks them with reasons.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = BridgeheadCommand.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:an input is at fault; what could be processed was",
            "2:wrong usage",
            "70:a defect of the program"
        })
final class BridgeheadCommand implements Callable<Integer> {

    private final PrintStream err;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BridgeheadCommand(PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        err.println("a command is missing: "
                + String.join(" or ", command.getSubcommands().keySet()));
        err.println("Try 'bridgehead --help'.");
        return ExitStatus.WRONG_USAGE;
    }

    /** Tells the version that the build put into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Optional<String> built =
                    Optional.ofNullable(BridgeheadCommand.class.getPackage().getImplementationVersion());
            return new String[] {"bridgehead " + built.orElse("(not packaged)")};
        }
    }
}
