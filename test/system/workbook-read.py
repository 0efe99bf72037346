"""Prints a workbook as openpyxl reads it, as JSON: per sheet its rows, frozen pane, filter, drop-down lists and notes."""

import json
import sys

import openpyxl


def describe(sheet):
    header, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    return {
        "rows": [dict(zip(header, row)) for row in rows],
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "lists": {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation},
        "notes": sum(1 for cell in sheet[1] if cell.comment),
    }


workbook = openpyxl.load_workbook(sys.argv[1], data_only=True)
json.dump({sheet.title: describe(sheet) for sheet in workbook}, sys.stdout)
