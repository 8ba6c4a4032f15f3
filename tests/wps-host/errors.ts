/** XlCVError: how error values come over the bridge. */
const numbers: Readonly<Record<string, number>> = {
  '#NULL!': 2000,
  '#DIV/0!': 2007,
  '#VALUE!': 2015,
  '#REF!': 2023,
  '#NAME?': 2029,
  '#NUM!': 2036,
  '#N/A': 2042,
  '#SPILL!': 2045,
  '#FIELD!': 2049,
  '#CALC!': 2050,
};

/** The integer of an error's text; undefined for any other text. */
export function cvErrOf(text: string): number | undefined {
  const number = numbers[text];
  return number === undefined ? undefined : number - 2_146_828_288;
}
