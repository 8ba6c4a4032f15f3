const MiB = 1024 * 1024;

/**
 * Every size this folder refuses to go past; bytes unless the name says otherwise. A 绩效自评表 is some tens of rows by a dozen
 * columns: the limits are far above any form and just low enough that one file can neither exhaust memory nor stall a batch.
 */
export const limits = {
  /** On disk. Real submissions stay under 5 MB; scanned pictures pasted into the book can make it 30. */
  file: 64 * MiB,
  /** .xls: read whole into records, about ten times its size in memory. */
  compound: 32 * MiB,
  /** Text: decoded whole, then cut into fields. */
  text: 32 * MiB,
  /** HTML and XML saved as .xls: its parser is the slowest of all. */
  markup: 16 * MiB,
  /** Sum of the inflated sizes of the zip entries that are read (pictures, macros and the like are not). */
  unzipped: 128 * MiB,
  /** One inflated zip entry. A sheet whose million empty rows are each styled weighs about 70 MiB and is still read. */
  part: 96 * MiB,
  /** One custom XML part that may hold our settings. */
  settings: 16 * MiB,
  /** Zip entries, read or not. */
  entries: 10_000,
  /** Rows of one sheet that hold a value. */
  rows: 20_000,
  /** Columns of one sheet that hold a value. */
  columns: 400,
  /** Cells of one sheet that hold a value. */
  cells: 500_000,
  /** Merged ranges of one sheet. */
  merges: 100_000,
  /** Characters of all texts of one sheet: one text of 32,767 characters may be shared by every cell. */
  characters: 8_000_000,
  /** Characters of all formulas of one sheet, each shared one written out. */
  formulas: 16_000_000,
  /** Characters of one number format; Excel's own limit. A longer one is not applied. */
  numberFormat: 255,
} as const;
