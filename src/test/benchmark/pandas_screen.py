#!/usr/bin/python3
"""The job of `tenglong screen` as an analyst who knows pandas would script it: the yardstick of run.sh.

Reads 用地, 用能, 产出 and 税收 of one period with openpyxl, joins them by code, computes the indicators, applies the
demonstration standards and writes the list workbook. It does none of the checks, repairs, findings or records of the
product; its figures are binary floating point.

    pandas_screen.py FOLDER OUT.xlsx
"""
import sys
import warnings

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

CODE = "统一社会信用代码"
MU = 0.0015
TAX_PER_MU = {"C17": 8.0, "C18": 8.0, "C30": 6.0}
VALUE_ADDED_PER_TCE = {"C17": 1.2, "C26": 1.0, "C30": 0.8, "C31": 0.8}


def read(folder, name, columns):
    frame = pd.read_excel(f"{folder}/{name}.xlsx", engine="openpyxl", usecols=[CODE, *columns], dtype={CODE: str})
    frame[CODE] = frame[CODE].str.strip().str.upper()
    return frame.groupby(CODE, as_index=False).first()


def load(folder):
    land = read(folder, "用地", ["企业名称", "所属街道", "行业代码", "规模", "自有土地面积（平方米）",
                               "租用土地总面积（平方米）", "出租土地总面积（平方米）"])
    energy = read(folder, "用能", ["综合能耗（吨标准煤，当量值）", "用电量（千瓦时）"])
    output = read(folder, "产出", ["工业增加值（万元）", "营业收入（万元）", "年平均从业人员（人）"])
    tax = read(folder, "税收", ["实缴税金（元）"])
    return (land.merge(energy, on=CODE, how="outer")
                .merge(output, on=CODE, how="outer")
                .merge(tax, on=CODE, how="outer"))


def screen(d):
    d["用地（亩）"] = (d["自有土地面积（平方米）"] + d["租用土地总面积（平方米）"] - d["出租土地总面积（平方米）"]) * MU
    d["实缴税金（万元）"] = d["实缴税金（元）"] / 10000
    d["亩均税收"] = d["实缴税金（万元）"] / d["用地（亩）"]
    d["亩均增加值"] = d["工业增加值（万元）"] / d["用地（亩）"]
    d["单位能耗增加值"] = d["工业增加值（万元）"] / d["综合能耗（吨标准煤，当量值）"]
    d["全员劳动生产率"] = d["工业增加值（万元）"] / d["年平均从业人员（人）"]
    d["单位电耗税收"] = d["实缴税金（万元）"] / (d["用电量（千瓦时）"] / 10000)
    division = d["行业代码"].str[:3]
    d["亩均税收标准"] = division.map(TAX_PER_MU).fillna(12.0)
    d["单位能耗增加值标准"] = division.map(VALUE_ADDED_PER_TCE).fillna(2.0)
    low = d["亩均税收"] < d["亩均税收标准"]
    below = d["规模"] == "规下"
    high = (d["单位能耗增加值"] < d["单位能耗增加值标准"]).where(~below, d["单位电耗税收"] < 0.35)
    d["类别"] = "达标"
    d.loc[low, "类别"] = "低效"
    d.loc[high, "类别"] = "高耗"
    d.loc[low & high, "类别"] = "高耗低效"
    missing = d[["用地（亩）", "实缴税金（万元）"]].isna().any(axis=1)
    d.loc[missing, "类别"] = "数据不足"
    return d


def write(d, path):
    columns = ["企业名称", CODE, "所属街道", "行业代码", "规模", "用地（亩）", "综合能耗（吨标准煤，当量值）",
               "工业增加值（万元）", "实缴税金（万元）", "亩均税收", "亩均税收标准", "单位能耗增加值",
               "单位能耗增加值标准", "全员劳动生产率", "单位电耗税收", "类别"]
    book = Workbook()
    frame = d[d["类别"] == "高耗低效"]
    side = Side(style="thin")
    border = Border(left=side, right=side, top=side, bottom=side)
    header_font = Font(bold=True)
    fill = PatternFill("solid", fgColor="DDDDDD")
    centre = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet = book.active
    sheet.title = "清单"
    sheet.append(["高耗低效企业清单（疑似名单，未经核实）"])
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(columns) + 1)
    sheet["A1"].font = Font(bold=True, size=16)
    sheet["A1"].alignment = centre
    sheet.append(["序号", *columns])
    for cell in sheet[2]:
        cell.font, cell.fill, cell.border, cell.alignment = header_font, fill, border, centre
    for number, values in enumerate(frame[columns].itertuples(index=False, name=None), 1):
        sheet.append([number, *(None if v != v else v for v in values)])
    for row in sheet.iter_rows(min_row=3):
        for cell in row:
            cell.border = border
            if isinstance(cell.value, float):
                cell.number_format = "#,##0.00"
    for column in range(1, len(columns) + 2):
        sheet.column_dimensions[get_column_letter(column)].width = 26 if column in (2, 3) else 13
    sheet.freeze_panes = "D3"
    summary = d.groupby("所属街道").agg(企业=(CODE, "count"), 高耗低效=("类别", lambda c: (c == "高耗低效").sum()))
    sheet = book.create_sheet("街道汇总")
    sheet.append(["街道", "企业", "高耗低效"])
    for place, row in summary.iterrows():
        sheet.append([place, int(row["企业"]), int(row["高耗低效"])])
    book.save(path)


def main():
    warnings.simplefilter("ignore")
    d = screen(load(sys.argv[1])).sort_values(CODE)
    write(d, sys.argv[2])
    print(d["类别"].value_counts().to_string())


if __name__ == "__main__":
    main()
