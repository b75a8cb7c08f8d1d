package dev.tenglong.ledger;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.digest.RunningSha256;
import dev.tenglong.ledger.body.ManifestJson;
import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.output.Staging;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a backup, trusting nothing in it (备份读取): names, sizes and digests are those of its list of contents. */
final class ArchiveReader {

    private static final int LARGEST_MANIFEST = 1 << 26;

    /** Names that stay below the folder they are unpacked into, on every system. */
    static final Pattern NAME = Pattern.compile("ledger/ledger\\.db|ledger/sources/[0-9a-f]{64}"
            + "|config(/(?!\\.)[^/\\\\:*?\"<>|\\p{Cntrl}]+(?<![. ]))+");

    private final Path zip;

    ArchiveReader(Path zip) {
        this.zip = zip;
    }

    /** What becomes of the content of each file. */
    private interface Sink {
        OutputStream open(String name) throws IOException;
    }

    /** Unpacks everything into an empty folder and gives back the list of contents. */
    ManifestJson unpack(Path folder) throws IOException, UnusableInputException {
        ManifestJson manifest = read(name -> {
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            return Files.newOutputStream(target);
        });
        for (ManifestJson.File file : manifest.files()) {
            Staging.sync(folder.resolve(file.name()));
        }
        return manifest;
    }

    /** Reads everything and holds it against the list of contents; unpacks nothing. */
    void check() throws IOException, UnusableInputException {
        read(name -> OutputStream.nullOutputStream());
    }

    private ManifestJson read(Sink sink) throws IOException, UnusableInputException {
        if (!Files.isRegularFile(zip)) {
            throw new UnusableInputException(
                    Diagnostic.of(IntakeCode.FILE_MISSING, new Location.WholeFile(zip.toString()), "应有备份文件，这里没有"));
        }
        try (var archive = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            ManifestJson manifest = manifest(archive);
            Set<String> names = new HashSet<>();
            for (ManifestJson.File file : manifest.files()) {
                if (!NAME.matcher(file.name()).matches() || !names.add(file.name())) {
                    throw Restore.unusable(zip, "含有不该有的文件“" + file.name() + "”");
                }
                read(archive, file, sink);
            }
            if (!names.contains(Backup.LEDGER + Ledger.FILE) || archive.size() != names.size() + 1) {
                throw Restore.unusable(zip, "与其中的清单不符");
            }
            return manifest;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw Restore.unusable(zip, "不是 zip 文件，或不完整");
        } catch (UnreadableException e) {
            throw Restore.unusable(zip, "其中的清单读不出");
        }
    }

    private ManifestJson manifest(ZipFile archive) throws IOException, UnusableInputException {
        ZipEntry entry = archive.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw Restore.unusable(zip, "没有清单 " + Backup.MANIFEST);
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return ManifestJson.read(in.readNBytes(LARGEST_MANIFEST));
        }
    }

    private void read(ZipFile archive, ManifestJson.File file, Sink sink) throws IOException, UnusableInputException {
        ZipEntry entry = archive.getEntry(file.name());
        if (entry == null) {
            throw Restore.unusable(zip, "缺少“" + file.name() + "”");
        }
        var digest = new RunningSha256();
        long size = 0;
        try (InputStream in = archive.getInputStream(entry);
                OutputStream out = sink.open(file.name())) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0 && size <= file.bytes(); read = in.read(buffer)) {
                digest.add(buffer, 0, read);
                out.write(buffer, 0, read);
                size += read;
            }
        }
        if (size != file.bytes() || !digest.hex().equals(file.sha256())) {
            throw Restore.unusable(zip, "其中“" + file.name() + "”与清单不符，已损坏或被改动");
        }
    }
}
