package dev.tenglong.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything a command may know of the machine it runs on. Handed in, so that a test is the whole world of the command
 * it runs.
 *
 * @param workingDirectory where relative paths on the command line start
 * @param environment      the environment variables, {@code TENGLONG_*} among them
 * @param clock            the time, unless {@code TENGLONG_NOW} says otherwise
 */
public record Surroundings(
        Path workingDirectory, Map<String, String> environment, Clock clock, ConsoleStreams streams) {

    public Surroundings {
        workingDirectory = workingDirectory.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    static Surroundings ofThisProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                Path.of(""), environment, Clock.system(Now.ZONE), ConsoleStreams.ofThisProcess(environment));
    }

    /** A path as typed on the command line, made absolute. */
    Path resolve(Path typed) {
        return workingDirectory.resolve(typed).normalize();
    }
}
