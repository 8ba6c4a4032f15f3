/**
 * A cell as an argument that comes blank where the cell is: `G14` → `G14&""`. Desktop Excel hands a blank cell over as 0
 * (office-js #1951); as a text it is empty, and a number is its digits.
 */
export function blankKept(cell: string): string {
  return `${cell}&""`;
}

/** The argument without it: `G14&""` → `G14`. */
export function withoutBlankKept(argument: string): string {
  return argument.replace(/\s*&\s*""$/u, '');
}
