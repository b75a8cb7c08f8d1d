/**
 * Feedback workbooks that come back corrected (更正后回传的反馈表): {@link dev.tenglong.intake.feedback.FeedbackMark} tells which sheet
 * of which file each of their sheets replaces.
 */
package dev.tenglong.intake.feedback;
