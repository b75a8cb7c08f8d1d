package dev.tenglong.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Old workbooks whose containers and records lie. */
final class HostileXls {

    private static final int SECTOR = 512;
    private static final int MULRK = 0x00BD;
    private static final int BOF = 0x0809;
    private static final int EOF = 0x000A;
    private static final int BOUNDSHEET = 0x0085;
    private static final int SST = 0x00FC;

    private final HostileFiles files;

    HostileXls(HostileFiles files) {
        this.files = files;
    }

    static byte[] sound() throws IOException {
        try (var book = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("表");
            for (int row = 0; row < 300; row++) {
                sheet.createRow(row).createCell(0).setCellValue("企业" + row);
                sheet.getRow(row).createCell(1).setCellValue(row);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    void write() throws IOException {
        byte[] sound = sound();
        files.file("正常.xls", HostileFiles.End.READ, sound);
        files.file("扇区成环.xls", HostileFiles.End.EITHER, chained(sound, 0));
        files.file("扇区乱指.xls", HostileFiles.End.EITHER, chained(sound, 0x00FFFFFF));
        files.file("扇区数谎报.xls", HostileFiles.End.REFUSED, patched(sound, 0x2C, 0x7FFFFFFF));
        files.file("扩展表成环.xls", HostileFiles.End.EITHER, patched(patched(sound, 0x44, 0), 0x48, 0x7FFFFFFF));
        files.file("目录乱指.xls", HostileFiles.End.REFUSED, patched(sound, 0x30, 0x00FFFFFF));
        files.file(
                "文本数谎报.xls", HostileFiles.End.EITHER, contained(globals(sst(0x7FFFFFFF, 0xFFFF), sheet(new byte[0]))));
        files.file(
                "记录长度谎报.xls",
                HostileFiles.End.REFUSED,
                contained(globals(record(0x0018, 8000, new byte[2]), sheet(new byte[0]))));
        files.file("表的位置在外面.xls", HostileFiles.End.REFUSED, contained(globals(new byte[0], new byte[0])));
        files.file("一千万个数.xls", HostileFiles.End.REFUSED, contained(globals(new byte[0], sheet(numbers(40_000)))));
    }

    /** The file allocation table with every link in it the same. */
    private static byte[] chained(byte[] sound, int link) {
        ByteBuffer file = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int table = (file.getInt(0x4C) + 1) * SECTOR;
        for (int at = table; at < table + SECTOR; at += Integer.BYTES) {
            file.putInt(at, link);
        }
        return file.array();
    }

    private static byte[] patched(byte[] sound, int at, int value) {
        ByteBuffer file = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(at, value);
        return file.array();
    }

    private static byte[] record(int id, int declaredLength, byte[] content) {
        ByteBuffer record = ByteBuffer.allocate(4 + content.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putShort((short) id).putShort((short) declaredLength).put(content);
        return record.array();
    }

    private static byte[] record(int id, byte[] content) {
        return record(id, content.length, content);
    }

    private static byte[] begin(int type) {
        ByteBuffer content = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        return record(
                BOF, content.putShort((short) 0x0600).putShort((short) type).array());
    }

    private static byte[] sst(int count, int length) {
        ByteBuffer content = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        return record(
                SST,
                content.putInt(count).putInt(count).putShort((short) length).array());
    }

    private static byte[] sheet(byte[] records) {
        return joined(begin(0x0010), records, record(EOF, new byte[0]));
    }

    private static byte[] globals(byte[] records, byte[] sheet) {
        byte[] begin = begin(0x0005);
        byte[] end = record(EOF, new byte[0]);
        int position = begin.length + records.length + 4 + 10 + end.length;
        ByteBuffer bound = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        bound.putInt(position).putShort((short) 0).put((byte) 1).put((byte) 1).putShort((short) 0x8868);
        return joined(begin, records, record(BOUNDSHEET, bound.array()), end, sheet);
    }

    private static byte[] numbers(int rows) {
        var out = new ByteArrayOutputStream(rows * (256 * 6 + 10));
        for (int row = 0; row < rows; row++) {
            ByteBuffer cells = ByteBuffer.allocate(4 + 256 * 6 + 2).order(ByteOrder.LITTLE_ENDIAN);
            cells.putShort((short) row).putShort((short) 0);
            for (int column = 0; column < 256; column++) {
                cells.putShort((short) 0).putInt(row << 2 | 2);
            }
            out.writeBytes(record(MULRK, cells.putShort((short) 255).array()));
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] contained(byte[] records) throws IOException {
        var out = new ByteArrayOutputStream(records.length + 4096);
        try (var container = new POIFSFileSystem()) {
            container.createDocument(
                    new ByteArrayInputStream(Arrays.copyOf(records, Math.max(records.length, 5000))), "Workbook");
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
