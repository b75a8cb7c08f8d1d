package dev.tenglong.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What an auditor asks first: which program, on which Java. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "tenglong " + ofProgram(),
            "Java " + System.getProperty("java.version") + " " + System.getProperty("os.arch")
        };
    }

    /** From the jar's manifest; classes run from an unpacked build have none. */
    static String ofProgram() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("开发版");
    }
}
