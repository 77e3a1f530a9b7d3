package org.bridgehead.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Optional;

/** Starts the command. */
public final class Main {

    private Main() {}

    /** Runs the command line {@code args} and ends the process with its exit status. */
    public static void main(String[] args) {
        WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        String columns = Optional.ofNullable(System.getenv("COLUMNS")).orElse("");
        System.exit(run(out, Console.ofProcess(out, columns), args));
    }

    /** Runs a command line whose results go to {@code out}; a result that is lost is a fault. */
    static int run(WatchedOutput out, Console console, String... args) {
        int status = new CommandRunner(console).run(args);
        Optional<String> loss = out.loss();
        loss.ifPresent(why -> new Faults(console.err())
                .print("standard output: cannot be written, " + why + "\nMaybe write to a file with -o."));
        console.flush();
        return loss.isPresent() && status == ExitStatus.DONE ? ExitStatus.INPUT_AT_FAULT : status;
    }
}
