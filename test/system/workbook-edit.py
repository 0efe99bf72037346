"""Edits the sheet Figures of a workbook as a reviewer does: fills cells by quotation, sorts the rows, hides some, saves.

Usage: workbook-edit.py FILE EDITS, where EDITS is JSON: {"58 HTX": {"review": "accepted"}}.
"""

import json
import sys

import openpyxl

path, edits = sys.argv[1], json.loads(sys.argv[2])
workbook = openpyxl.load_workbook(path)
sheet = workbook["Figures"]
header = [cell.value for cell in sheet[1]]
rows = [dict(zip(header, (cell.value for cell in row))) for row in sheet.iter_rows(min_row=2)]

for row in rows:
    row.update(edits.get(row["quote"], {}))
rows.sort(key=lambda row: (str(row["quote"]), row["id"]), reverse=True)

for number, row in enumerate(rows, start=2):
    for column, name in enumerate(header, start=1):
        sheet.cell(row=number, column=column).value = row[name]
    sheet.row_dimensions[number].hidden = number % 3 == 0
workbook.save(path)
