/** Univer parses fonts only once the user let the page read those of the machine, which this page never asks for. */
export function parse() {
  throw new Error('fonts are not parsed in this page');
}
