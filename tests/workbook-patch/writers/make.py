"""Writes openpyxl.xlsx beside this file, and libreoffice.xlsx from it: a form with everything that a careless writer loses.

Needs python3-openpyxl and LibreOffice as Debian packages them; run by hand when the form is to hold more.
"""

import pathlib
import subprocess

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

here = pathlib.Path(__file__).parent
book = Workbook()
form = book.active
form.title = "自评表"
thin = Side(style="thin", color="FF7F7F7F")

form.merge_cells("A1:F1")
form["A1"] = "项目支出绩效自评表"
form["A1"].font = Font(name="宋体", size=18, bold=True)
form["A1"].alignment = Alignment(horizontal="center", vertical="center")
form.append(["三级指标", "指标值", "完成值", "分值", "得分", "完成日期"])
for row, (name, target, actual) in enumerate([("走访次数", 10, 12), ("调研报告", 4, 4), ("满意度", 0.9, 0.95)], start=3):
    form.append([name, target, actual, 10, f"=IF(C{row}>=B{row},D{row},0)", "2024-03-31"])
form.append(["合计", None, None, "=SUM(D3:D5)", "=SUM(E3:E5)"])
for row in form["A2:F6"]:
    for cell in row:
        cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        cell.protection = Protection(locked=cell.column_letter in "AE")
for cell in form["B5:C5"][0]:
    cell.number_format = "0.0%"
form["A2"].fill = PatternFill("solid", fgColor="FFD9E1F2")
form["A3"].hyperlink = "https://example.org/"
form["C4"].comment = Comment("以正式印发为准", "审核员")
form.column_dimensions["A"].width = 28
form.row_dimensions[1].height = 36
form.column_dimensions["F"].hidden = True
form.freeze_panes = "B3"
form.auto_filter.ref = "A2:F5"
form.print_area = "A1:F6"
form.sheet_properties.tabColor = "FF4472C4"
form.protection.sheet = True
grades = DataValidation(type="whole", operator="between", formula1="0", formula2="100", showErrorMessage=True)
grades.add("D3:D5")
form.add_data_validation(grades)
form.conditional_formatting.add("E3:E5", CellIsRule(operator="lessThan", formula=["5"], fill=PatternFill(bgColor="FFFFC7CE")))
chart = BarChart()
chart.add_data(Reference(form, min_col=5, min_row=2, max_row=5), titles_from_data=True)
form.add_chart(chart, "H2")

notes = book.create_sheet("填表说明")
notes["A1"] = "每年一月报送"
hidden = book.create_sheet("字典")
hidden["A1"] = "是"
hidden.sheet_state = "veryHidden"
book.defined_names.append(DefinedName("总分", attr_text="自评表!$E$6"))
book.save(here / "openpyxl.xlsx")

subprocess.run(
    ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", here / "converted", here / "openpyxl.xlsx"],
    check=True,
)
(here / "converted" / "openpyxl.xlsx").replace(here / "libreoffice.xlsx")
(here / "converted").rmdir()
