package dev.tenglong.intake.sheet;

/**
 * What people see of a text whose parts are formatted differently (文字的样子).
 *
 * @param shown  without what is struck out; raised and lowered digits as the characters for them (33¹), which are no digits
 * @param plain  without what is struck out or raised; what is lowered belongs to a formula (CO₂)
 * @param struck whether something is struck out
 */
public record TextLook(String shown, String plain, boolean struck) {

    boolean isStruckOut() {
        return struck && shown.isBlank();
    }

    boolean isHidden() {
        return !struck && shown.isBlank();
    }
}
