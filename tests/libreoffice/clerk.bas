' What a clerk does in LibreOffice, step by step, as clerk.test-support.ts writes it down: one step a line, its words apart by tabs.
' What is read comes out the same way, one line a reading; a step that fails ends the run with a line of its own.
Option Explicit

Dim book As Object
Dim sheet As Object
Dim answers As Object

Sub Main
  Dim files As Object, given As Object, taken As String
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  given = createUnoService("com.sun.star.io.TextInputStream")
  given.setInputStream(files.openFileRead(Environ("STEPS") & "/steps.txt"))
  given.setEncoding("UTF-8")
  answers = createUnoService("com.sun.star.io.TextOutputStream")
  answers.setOutputStream(files.openFileWrite(Environ("STEPS") & "/answers.txt"))
  answers.setEncoding("UTF-8")
  On Error GoTo Failed
  Do While Not given.isEOF()
    taken = given.readLine()
    If taken <> "" Then TakeStep(Split(taken, Chr(9)))
  Loop
  answers.writeString("done" & Chr(10))
  answers.closeOutput()
  StarDesktop.terminate()
  Exit Sub
Failed:
  answers.writeString("failed" & Chr(9) & taken & Chr(9) & Error$ & Chr(10))
  answers.closeOutput()
  StarDesktop.terminate()
End Sub

Sub TakeStep(words)
  Select Case words(0)
    Case "open"
      Dim hidden(0) As New com.sun.star.beans.PropertyValue
      hidden(0).Name = "Hidden"
      hidden(0).Value = True
      book = StarDesktop.loadComponentFromURL(Environ("STEPS") & "/" & words(1), "_blank", 0, hidden())
      ' Every step is one edit; what they come to is asked for by a reading.
      book.enableAutomaticCalculation(False)
      book.calculateAll()
      sheet = book.Sheets.getByIndex(0)
    Case "sheet"
      sheet = book.Sheets.getByName(words(1))
    Case "number"
      sheet.getCellRangeByName(words(1)).setValue(Val(words(2)))
    Case "text"
      sheet.getCellRangeByName(words(1)).setString(words(2))
    Case "blank"
      ' Values, dates, texts and formulas go; looks stay.
      sheet.getCellRangeByName(words(1)).clearContents(23)
    Case "insert"
      sheet.Rows.insertByIndex(CLng(words(1)) - 1, 1)
    Case "delete"
      sheet.Rows.removeByIndex(CLng(words(1)) - 1, 1)
    Case "copy"
      Dim source As Object, target As Object
      source = sheet.getCellRangeByName(words(1))
      target = sheet.getCellRangeByName(words(2))
      sheet.copyRange(target.getCellByPosition(0, 0).getCellAddress(), source.getRangeAddress())
    Case "read"
      Tell(words(1))
    Case "save"
      Dim how(0) As New com.sun.star.beans.PropertyValue
      how(0).Name = "FilterName"
      how(0).Value = words(2)
      ' Colours of conditions are drawn only while it calculates by itself.
      book.enableAutomaticCalculation(True)
      book.calculateAll()
      book.storeToURL(Environ("STEPS") & "/" & words(1), how())
      book.enableAutomaticCalculation(False)
    Case "close"
      book.close(True)
    Case Else
      Error 5
  End Select
End Sub

' Contents of a range, row by row, all in one line; texts after a ', blanks blank, errors after a #.
Sub Tell(where As String)
  Dim range As Object, data, row, said(), r As Long, c As Long, at As Long
  Dim faults, fault, origin
  book.calculate()
  range = sheet.getCellRangeByName(where)
  data = range.getDataArray()
  origin = range.getRangeAddress()
  faults = range.queryFormulaCells(4).getRangeAddresses()
  ReDim said((UBound(data) + 1) * (UBound(data(0)) + 1) - 1)
  For r = 0 To UBound(data)
    row = data(r)
    For c = 0 To UBound(row)
      If IsEmpty(row(c)) Then
        said(at) = ""
      ElseIf VarType(row(c)) = 8 Then
        said(at) = "'" & Join(Split(Join(Split(row(c), Chr(10)), " "), Chr(9)), " ")
      Else
        said(at) = Trim(Str(row(c)))
      End If
      at = at + 1
    Next c
  Next r
  For Each fault In faults
    For r = fault.StartRow To fault.EndRow
      For c = fault.StartColumn To fault.EndColumn
        said((r - origin.StartRow) * (UBound(data(0)) + 1) + c - origin.StartColumn) = "#" & range.getCellByPosition(c - origin.StartColumn, r - origin.StartRow).getString()
      Next c
    Next r
  Next fault
  answers.writeString("read" & Chr(9) & Join(said, Chr(9)) & Chr(10))
End Sub
