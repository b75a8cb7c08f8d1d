/**
 * Templates of notices (模板): Word documents with fields, compiled once and rendered thousands of times. The only room that
 * knows WordprocessingML.
 */
package dev.tenglong.notice.template;
