package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The password that Excel supplies by itself (内置密码, [MS-OFFCRYPTO] 2.4.2.3 of [MS-XLS]): a workbook that is only
 * protected, or marked as final, is encrypted with it, and every spreadsheet program opens it without asking.
 */
final class BuiltInPassword {

    static final String PACKAGE = "EncryptedPackage";

    private static final String DESCRIPTOR = "EncryptionInfo";
    private static final int LONGEST_DESCRIPTOR = 1 << 16;
    /** Office spins 100 000 times; a file may ask for a thousand million. */
    private static final int MOST_SPINS = 1_000_000;

    private BuiltInPassword() {}

    /** The key that the password gives; a refusal where it does not fit, for then a person chose another. */
    static EncryptionInfo open(EncryptionInfo lock, Refusal refusal) throws UnusableInputException {
        if (lock.getEncryptionMode() == EncryptionMode.xor) {
            throw refusal.encrypted("工作簿用旧式的异或方法加密"); // POI verifies the password but garbles long records
        }
        try {
            if (lock.getVerifier() != null && lock.getVerifier().getSpinCount() > MOST_SPINS) {
                throw refusal.tooLarge(
                        "打开密码要计算 " + lock.getVerifier().getSpinCount() + " 次，正常的文件最多 " + MOST_SPINS + " 次");
            }
            if (lock.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return lock;
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw refusal.encrypted("工作簿设置了打开密码");
        }
        throw refusal.encrypted("工作簿设置了打开密码");
    }

    /** The workbook within a container, decrypted into a file that only this user can read and that goes when it is closed. */
    static Workbook open(POIFSFileSystem container, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        if (!container.getRoot().hasEntry(DESCRIPTOR)
                || !(container.getRoot().getEntry(DESCRIPTOR) instanceof DocumentEntry descriptor)
                || descriptor.getSize() > LONGEST_DESCRIPTOR) {
            throw refusal.encrypted("工作簿设置了打开密码");
        }
        EncryptionInfo lock;
        try {
            lock = new EncryptionInfo(container);
        } catch (IOException | RuntimeException e) {
            throw refusal.encrypted("工作簿设置了打开密码，加密方式不认识");
        }
        EncryptionInfo opened = open(lock, refusal);
        Path plain = Files.createTempFile("tenglong-unlocked-", ".xlsx");
        try {
            copy(opened, container, plain, budget, refusal);
            return new TemporaryWorkbook(OoxmlPackage.open(plain, Files.size(plain), budget, refusal), plain);
        } catch (IOException | UnusableInputException | RuntimeException e) {
            Files.deleteIfExists(plain);
            throw e;
        }
    }

    private static void copy(
            EncryptionInfo opened, POIFSFileSystem container, Path plain, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = opened.getDecryptor().getDataStream(container);
                OutputStream out = Files.newOutputStream(plain)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                budget.expectTime();
                size += read;
                if (size > budget.of(Limit.FILE)) {
                    throw budget.exceeded(Limit.FILE, "解密后至少有 " + Limit.FILE.shown(size));
                }
                out.write(buffer, 0, read);
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw refusal.damaged("加密的内容解不开", e);
        }
    }
}
