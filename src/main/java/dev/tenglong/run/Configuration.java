package dev.tenglong.run;

import dev.tenglong.diagnostics.ConfigCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.digest.Sha256;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.indicator.EnergyFactors;
import dev.tenglong.intake.Recognition;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.mapping.MappingFile;
import dev.tenglong.intake.mapping.Mappings;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.listing.ScreeningRecord.ConfigHash;
import dev.tenglong.policy.Policy;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import dev.tenglong.settings.Aliases;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.Regions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything {@code config/} says, loaded and checked as a whole (配置).
 *
 * @param remarks findings that do not make it unusable, such as a standard long not reviewed
 * @param files   content of every file read, by path under {@code config/}
 */
record Configuration(
        Office office,
        RegionTable regions,
        AliasTable aliases,
        SectorTable sectors,
        HeaderWords words,
        Mappings mappings,
        Limits limits,
        Policy policy,
        EnergyFactors energy,
        List<Diagnostic> remarks,
        SortedMap<String, byte[]> files) {

    /** @throws UnusableInputException naming every mistake in every file */
    static Configuration load(Workspace workspace, Period period) throws IOException, UnusableInputException {
        return load(folder(workspace), period);
    }

    /**
     * A configuration as a screening recorded it.
     *
     * @param files content by path under {@code config/}
     */
    static Configuration recorded(SortedMap<String, byte[]> files, Period period)
            throws IOException, UnusableInputException {
        return load(ConfigFolder.of(files), period);
    }

    private static Configuration load(ConfigFolder folder, Period period) throws IOException, UnusableInputException {
        var mistakes = new Findings();
        var remarks = new Findings();
        Optional<Office> office = Office.load(folder, mistakes);
        Optional<RegionTable> regions = Optional.empty();
        Limits limits = Limits.DEFAULT;
        if (office.isPresent()) {
            limits = Limits.load(folder, mistakes);
            regions = Optional.of(Regions.load(folder, office.get(), mistakes));
        }
        AliasTable aliases = Aliases.load(folder, mistakes);
        HeaderWords words = HeaderWordsFile.load(folder, mistakes);
        Mappings mappings = MappingFile.load(folder, regions, mistakes);
        Optional<Policy> policy = Policy.load(folder, regions, period.lastDay(), mistakes, remarks);
        Optional<EnergyFactors> energy = EnergyFactors.load(folder, mistakes);
        if (mistakes.hasErrors()) {
            throw new UnusableInputException(mistakes.sorted());
        }
        folder.borrowed()
                .forEach(name -> remarks.add(
                        Diagnostic.of(ConfigCode.CONFIG_BORROWED, ConfigFolder.place(name), "工作区没有这个文件，采用程序自带的")));
        return new Configuration(
                office.orElseThrow(),
                regions.orElseThrow(),
                aliases,
                SectorTable.load(),
                words,
                mappings,
                limits,
                policy.orElseThrow(),
                energy.orElseThrow(),
                remarks.sorted(),
                folder.contents());
    }

    /** The files read, known by their content. */
    List<ConfigHash> hashes() {
        return files.entrySet().stream()
                .map(file -> new ConfigHash(file.getKey(), Sha256.of(file.getValue())))
                .toList();
    }

    /** Whether neither the criteria nor any standard applied is marked 示例. */
    boolean isOfficial(List<Verdict> verdicts) {
        return policy.criteria().official()
                && verdicts.stream()
                        .flatMap(v -> v.judgements().stream())
                        .map(Judgement::threshold)
                        .flatMap(Optional::stream)
                        .allMatch(t -> t.reference().official());
    }

    /** What tables are recognised by. */
    Recognition recognition() {
        return new Recognition(words, mappings, Optional.of(regions), aliases.registered());
    }

    /**
     * What tables are recognised by, alone, for looking at files without screening them. The subdistricts belong to it
     * where the configuration has an office and what it says of them holds.
     */
    static Recognition recognition(Workspace workspace) throws IOException, UnusableInputException {
        ConfigFolder folder = folder(workspace);
        var mistakes = new Findings();
        HeaderWords words = HeaderWordsFile.load(folder, mistakes);
        Optional<RegionTable> regions = regions(folder);
        Mappings mappings = MappingFile.load(folder, regions, mistakes);
        AliasTable aliases = Aliases.load(folder, mistakes);
        if (mistakes.hasErrors()) {
            throw new UnusableInputException(mistakes.sorted());
        }
        return new Recognition(words, mappings, regions, aliases.registered());
    }

    private static Optional<RegionTable> regions(ConfigFolder folder) {
        var mistakes = new Findings();
        Optional<RegionTable> regions =
                Office.load(folder, mistakes).map(office -> Regions.load(folder, office, mistakes));
        return mistakes.hasErrors() ? Optional.empty() : regions;
    }

    /** The codes the office vouches for, alone. */
    static RegisteredCodes registeredCodes(Workspace workspace) throws UnusableInputException {
        var mistakes = new Findings();
        AliasTable aliases = Aliases.load(folder(workspace), mistakes);
        if (mistakes.hasErrors()) {
            throw new UnusableInputException(mistakes.sorted());
        }
        return aliases.registered();
    }

    /** What a file may grow to, for looking at files without screening them. */
    static Limits limits(Workspace workspace) throws IOException, UnusableInputException {
        var mistakes = new Findings();
        Limits limits = Limits.load(folder(workspace), mistakes);
        if (mistakes.hasErrors()) {
            throw new UnusableInputException(mistakes.sorted());
        }
        return limits;
    }

    private static ConfigFolder folder(Workspace workspace) {
        return workspace.configFolder().map(ConfigFolder::of).orElseGet(ConfigFolder::builtIn);
    }
}
