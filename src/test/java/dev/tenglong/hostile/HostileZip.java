package dev.tenglong.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip whose directory may say anything, with parts that unpack to gigabytes without ever having been written. */
final class HostileZip {

    private static final int UNIT = 1 << 20;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** What a part is packed to, and what the directory says of it. */
    record Packed(byte[] bytes, long size, long crc) {

        Packed lying(long declaredSize) {
            return new Packed(bytes, declaredSize, crc);
        }
    }

    static Packed packed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return packed(bytes, new byte[0], 0, new byte[0]);
    }

    /** A beginning, a pattern as often as fills so many megabytes, and an end. */
    static Packed packed(String before, String pattern, int megabytes, String after) {
        return packed(
                before.getBytes(StandardCharsets.UTF_8),
                pattern.repeat(UNIT / pattern.length() + 1).getBytes(StandardCharsets.UTF_8),
                megabytes,
                after.getBytes(StandardCharsets.UTF_8));
    }

    private static Packed packed(byte[] before, byte[] unit, int times, byte[] after) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        var out = new ByteArrayOutputStream();
        var crc = new CRC32();
        flushed(deflater, before, out);
        crc.update(before);
        byte[] packedUnit = new byte[0];
        for (int i = 0; i < times; i++) {
            // From the second on, what came before is always the same, and so is what a unit is packed to.
            if (i < 3) {
                var one = new ByteArrayOutputStream();
                flushed(deflater, unit, one);
                packedUnit = one.toByteArray();
            }
            out.writeBytes(packedUnit);
            crc.update(unit);
        }
        flushed(deflater, after, out);
        crc.update(after);
        out.writeBytes(new byte[] {3, 0});
        deflater.end();
        return new Packed(out.toByteArray(), before.length + (long) unit.length * times + after.length, crc.getValue());
    }

    private static void flushed(Deflater deflater, byte[] bytes, ByteArrayOutputStream out) {
        deflater.setInput(bytes);
        byte[] buffer = new byte[1 << 16];
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
    }

    HostileZip part(String name, Packed part) {
        int offset = body.size();
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        body.writeBytes(header(0x04034b50, 30, part, nameBytes.length).array());
        body.writeBytes(nameBytes);
        body.writeBytes(part.bytes());
        return entry(name, part, offset);
    }

    HostileZip part(String name, String text) {
        return part(name, packed(text));
    }

    /** One more entry of the directory for what stands at a place already. */
    HostileZip entry(String name, Packed part, int offset) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer header = header(0x02014b50, 46, part, nameBytes.length);
        header.putInt(42, offset);
        directory.writeBytes(header.array());
        directory.writeBytes(nameBytes);
        count++;
        return this;
    }

    private static ByteBuffer header(int signature, int length, Packed part, int nameLength) {
        ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int at = length == 30 ? 4 : 6;
        header.putInt(0, signature);
        header.putShort(at, (short) 20);
        header.putShort(at + 2, (short) 0x0800);
        header.putShort(at + 4, (short) 8);
        header.putInt(at + 10, (int) part.crc());
        header.putInt(at + 14, part.bytes().length);
        header.putInt(at + 18, (int) part.size());
        header.putShort(at + 22, (short) nameLength);
        return header;
    }

    byte[] bytes() {
        boolean many = count > 0xFFFF;
        ByteBuffer end = ByteBuffer.allocate(many ? 98 : 22).order(ByteOrder.LITTLE_ENDIAN);
        if (many) {
            end.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            end.putLong(count).putLong(count).putLong(directory.size()).putLong(body.size());
            end.putInt(0x07064b50)
                    .putInt(0)
                    .putLong(body.size() + (long) directory.size())
                    .putInt(1);
        }
        end.putInt(0x06054b50).putInt(0);
        end.putShort((short) Math.min(count, 0xFFFF)).putShort((short) Math.min(count, 0xFFFF));
        end.putInt(directory.size()).putInt(body.size()).putShort((short) 0);
        byte[] whole = Arrays.copyOf(body.toByteArray(), body.size() + directory.size() + end.capacity());
        System.arraycopy(directory.toByteArray(), 0, whole, body.size(), directory.size());
        System.arraycopy(end.array(), 0, whole, body.size() + directory.size(), end.capacity());
        return whole;
    }

    void write(Path file) throws IOException {
        Files.write(file, bytes());
    }
}
