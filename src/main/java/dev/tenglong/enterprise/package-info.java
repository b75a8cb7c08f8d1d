/**
 * Who and when (企业主体): {@link dev.tenglong.enterprise.Uscc} 统一社会信用代码, {@link dev.tenglong.enterprise.Sector} 行业,
 * {@link dev.tenglong.enterprise.Region} 行政区划, {@link dev.tenglong.enterprise.Scale} 规模, {@link
 * dev.tenglong.enterprise.Period} 统计期. The only room for check digits and code tables.
 */
package dev.tenglong.enterprise;
