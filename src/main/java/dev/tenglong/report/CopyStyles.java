package dev.tenglong.report;

import dev.tenglong.diagnostics.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How cells of a copied sheet look: plain and bordered, in the colour of the worst finding about them. */
final class CopyStyles {

    static final int TITLE_POINTS = 14;

    /** What kind of cell it is. */
    enum Kind {
        /** Above the table. */
        REMARK,
        /** Above the table and across it. */
        TITLE,
        HEADER,
        TEXT,
        /** To be typed in as text, whatever it looks like: a code of digits would lose its last ones. */
        CODE,
        NUMBER,
        DATE,
        TIME,
        MOMENT,
        REMEDY
    }

    private record Look(Kind kind, Optional<Severity> severity, boolean quoted) {}

    private final Styles styles;
    private final Map<Look, CellStyle> made = new HashMap<>();

    CopyStyles(Styles styles) {
        this.styles = styles;
    }

    /** @param quoted for a text that a spreadsheet program would take for a formula if it were typed in again */
    CellStyle of(Kind kind, Optional<Severity> severity, boolean quoted) {
        return made.computeIfAbsent(new Look(kind, severity, quoted), this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = filled(look);
        style.setFont(styles.font(
                look.kind() == Kind.HEADER || look.kind() == Kind.TITLE ? Styles.HEADING : Styles.BODY,
                look.kind() == Kind.TITLE ? TITLE_POINTS : Styles.BODY_POINTS,
                null,
                false));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(look.quoted());
        switch (look.kind()) {
            case REMARK -> style.setAlignment(HorizontalAlignment.LEFT);
            case HEADER, TITLE -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setWrapText(true);
            }
            case TEXT, REMEDY -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setWrapText(true);
            }
            case CODE -> style.setDataFormat(styles.format("@"));
            case NUMBER -> style.setAlignment(HorizontalAlignment.RIGHT);
            case DATE -> style.setDataFormat(styles.format("yyyy-mm-dd"));
            case TIME -> style.setDataFormat(styles.format("hh:mm:ss"));
            case MOMENT -> style.setDataFormat(styles.format("yyyy-mm-dd hh:mm:ss"));
        }
        return style;
    }

    private XSSFCellStyle filled(Look look) {
        if (look.severity().isPresent() && look.severity().get() != Severity.NOTE) {
            return styles.filled(look.severity().get() == Severity.ERROR ? Styles.RED : Styles.AMBER);
        }
        return switch (look.kind()) {
            case TITLE, REMARK -> styles.bare();
            case HEADER -> styles.filled(Styles.GREY);
            case REMEDY -> styles.filled(Styles.PALE);
            default -> styles.bordered();
        };
    }
}
