/**
 * How high a text stands in a cell that wraps it, in points.
 * @param width of the cell, in characters as a column has them; a Chinese character takes two
 * @param size of the font, in points
 */
export function textHeight(text: string, width: number, size: number): number {
  const across = (width * columnSize) / size;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / across)), 0);
  return margin + Math.ceil(lineOf * size) * lines;
}

const columnSize = 10;
const margin = 4;
const lineOf = 1.4;

function widthOf(line: string): number {
  return line.replace(/[^\u0020-\u00FF]/gu, '  ').length;
}
