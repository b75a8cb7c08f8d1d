package dev.tenglong.intake.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A file that is markup as a whole: a web page or an XML spreadsheet. */
final class MarkupReader extends FilterReader implements MarkupSource {

    private final long longest;
    private final Budget budget;
    private final Refusal refusal;
    private long read;
    private long tokenStart;

    MarkupReader(Reader in, long longest, Budget budget, Refusal refusal) {
        super(in);
        this.longest = longest;
        this.budget = budget;
        this.refusal = refusal;
    }

    @Override
    public String title() {
        return "文件";
    }

    @Override
    public void tokenEnded() {
        tokenStart = read;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        budget.expectTime();
        int count = in.read(buffer, offset, length);
        read += Math.max(0, count);
        if (read - tokenStart > longest) {
            throw new RefusedStreamException(refusal.tooLarge("文件里有一个标记或一段文字超过 " + longest + " 字，正常的表格没有"));
        }
        return count;
    }

    @Override
    public void drain() throws IOException {
        char[] rest = new char[1 << 14];
        do {
            tokenEnded();
        } while (read(rest, 0, rest.length) >= 0);
    }
}
