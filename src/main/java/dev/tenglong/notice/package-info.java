/**
 * Notices to enterprises (通知书): which there are, what each says, how its file is named. What is said is text here; how it
 * is laid out is the business of the templates, which the office edits.
 */
package dev.tenglong.notice;
