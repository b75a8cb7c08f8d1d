package dev.tenglong.report;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * What may be entered into the cells of a table (填写约束). Lists are written into the rule itself: every spreadsheet program
 * shows such a list, and no other sheet has to stay where it is.
 */
final class Entries {

    private static final String FIRST_DAY = "DATE(2000,1,1)";
    private static final String LAST_DAY = "DATE(2099,12,31)";

    private final SXSSFSheet sheet;
    private final DataValidationHelper helper;
    private final int first;

    /** @param first 0-based row of the sheet where the table begins */
    Entries(SXSSFSheet sheet, int first) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.first = first;
    }

    /** @param rows of the table, from 0 */
    void choice(List<Integer> rows, int column, List<String> words) {
        add(
                rows,
                column,
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                "请从下拉中选择: " + String.join("、", words));
    }

    void date(List<Integer> rows, int column) {
        add(
                rows,
                column,
                helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "yyyy-mm-dd"),
                "应为日期，写作 2022-05-14");
    }

    void amount(List<Integer> rows, int column) {
        add(rows, column, helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null), "应为不小于 0 的数，不带单位");
    }

    void percent(List<Integer> rows, int column) {
        add(rows, column, helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"), "应为 0 到 100 的数，不带百分号");
    }

    private void add(List<Integer> rows, int column, DataValidationConstraint constraint, String message) {
        var cells = new CellRangeAddressList();
        for (int at = 0; at < rows.size(); ) {
            int from = rows.get(at);
            int to = from;
            while (++at < rows.size() && rows.get(at) == to + 1) {
                to++;
            }
            cells.addCellRangeAddress(first + from, column, first + to, column);
        }
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true); // POI has it the wrong way round: this shows the arrow
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("填写不合要求", message);
        sheet.addValidationData(validation);
    }
}
