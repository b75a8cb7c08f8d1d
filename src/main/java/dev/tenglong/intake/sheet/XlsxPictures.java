package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pictures that lie over the cells of a worksheet (图片): over an empty one people read them in its place. */
final class XlsxPictures {

    private static final int MOST = 10_000;

    private final XmlCursor xml;
    private final Budget budget;
    /** Column and row, from 0, of where a picture begins and where it ends. */
    private final int[] place = new int[4];

    private boolean isEnd;
    private boolean isPicture;

    private XlsxPictures(XmlCursor xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** @param sheet the part of the worksheet */
    static List<MergedRange> of(ZipParts parts, String sheet, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        var pictures = new ArrayList<MergedRange>();
        for (String part : Relationships.of(parts, sheet, refusal).allOfType("drawing")) {
            if (parts.has(part)) {
                try (var xml = new XmlCursor(parts.open(part), refusal)) {
                    new XlsxPictures(xml, budget).read(pictures);
                }
            }
        }
        return pictures;
    }

    private void read(List<MergedRange> pictures) throws IOException, UnusableInputException {
        for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
            if (event == XmlCursor.Event.START) {
                start();
            } else if (event == XmlCursor.Event.END && isAnchor() && isPicture && pictures.size() < MOST) {
                pictures.add(new MergedRange(
                        place[1] + 1,
                        Math.max(place[1], place[3]) + 1,
                        place[0] + 1,
                        Math.max(place[0], place[2]) + 1));
            }
        }
    }

    private void start() throws IOException, UnusableInputException {
        if (isAnchor()) {
            isPicture = false;
            Arrays.fill(place, 0);
        }
        switch (xml.name()) {
            case "from" -> isEnd = false;
            case "to" -> isEnd = true;
            case "pic" -> isPicture = true;
            case "col" -> place[isEnd ? 2 : 0] = number();
            case "row" -> place[isEnd ? 3 : 1] = number();
            default -> {}
        }
    }

    private boolean isAnchor() {
        return xml.is("twoCellAnchor") || xml.is("oneCellAnchor");
    }

    private int number() throws IOException, UnusableInputException {
        var text = new StringBuilder();
        xml.appendText(text, budget);
        double number = CellNumber.parse(text.toString().strip());
        return number >= 0 && number < 1 << 20 ? (int) number : 0;
    }
}
