import { ambiguous } from './problem';
import { type Position, cellKey } from '../sheets';
import { childOf, rootOf } from './elements';
import { worksheetOrder } from './orders';
import {
  addRelationship,
  enterContentType,
  enterExtension,
  freePart,
  leaveExtension,
  relationshipsOf,
  removePart,
  removeRelationships,
} from './package-entries';
import { relationshipAttribute } from './relationship-prefix';
import { childSplice, spliced } from './splices';
import type { Workbook } from './workbook';
import { attributesOf } from '../hosts/workbook-file/xml-scan';

/**
 * Draws a hidden box for the note of each of these cells. Spreadsheets draw them from a part in VML (ECMA-376 part 4, 19), into
 * which Excel writes HTML that is no XML: it is only searched for what it must hold.
 */
export function drawNotes(workbook: Workbook, sheet: string, cells: readonly Position[]): void {
  const { parts } = workbook;
  const part = drawingPart(workbook, sheet);
  const vml = parts.text(part);
  const end = vml.lastIndexOf('</xml>');
  if (end < 0) throw ambiguous('批注的图形部件不完整', 'The part that draws notes is incomplete');
  const taken = [...vml.matchAll(/_x0000_s(\d{1,9})/gu)].map(([, number]) => Number(number));
  let number = Math.max(1024, ...taken);
  const shapes = cells.map((cell) => shapeXml((number += 1), cell));
  const type = vml.includes('id="_x0000_t202"') ? '' : shapeType;
  parts.put(part, vml.slice(0, end) + type + shapes.join('') + vml.slice(end));
}

/** Takes away the boxes of these cells; the part too, once it draws nothing. */
export function eraseNotes(workbook: Workbook, sheet: string, cells: readonly Position[]): void {
  const { parts } = workbook;
  const part = drawingOf(workbook, sheet);
  if (part === null) return;
  const gone = new Set(cells.map(cellKey));
  const vml = parts.text(part).replace(/<v:shape\s[\s\S]*?<\/v:shape>/gu, (shape) => {
    const [row, column] = [/<x:Row>\s*(\d+)/u, /<x:Column>\s*(\d+)/u].map((place) =>
      Number(place.exec(shape)?.[1]),
    );
    const isNote = /ObjectType\s*=\s*["']Note["']/u.test(shape);
    return isNote && gone.has(cellKey({ row: (row ?? NaN) + 1, column: (column ?? NaN) + 1 })) ? '' : shape;
  });
  if (/<v:(?:shape|group|rect|oval|line)\s/u.test(vml)) {
    parts.put(part, vml);
    return;
  }
  const xml = parts.text(sheet);
  const drawing = childOf(xml, rootOf(xml, 'worksheet'), 'legacyDrawing');
  if (drawing) parts.put(sheet, spliced(xml, [{ from: drawing.start, to: drawing.end, text: '' }]));
  removePart(parts, part);
  removeRelationships(parts, sheet, part);
  leaveExtension(parts, 'vml');
}

function drawingOf({ parts }: Workbook, sheet: string): string | null {
  const xml = parts.text(sheet);
  const drawing = childOf(xml, rootOf(xml, 'worksheet'), 'legacyDrawing');
  if (!drawing) return null;
  const names = [...attributesOf(drawing.tag)].filter(([name]) => /^\w+:id$/u.test(name));
  const part = relationshipsOf(parts, sheet).find(({ id }) => names.some(([, value]) => value === id))?.part;
  return part !== undefined && part !== null && parts.has(part) ? part : null;
}

function drawingPart(workbook: Workbook, sheet: string): string {
  const there = drawingOf(workbook, sheet);
  if (there !== null) return there;
  const { parts, part: book, relationshipTypes } = workbook;
  const made = freePart(parts, `${book.slice(0, book.lastIndexOf('/') + 1)}drawings/vmlDrawing`, 'vml');
  parts.put(made, emptyDrawing);
  const type = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
  if (!enterExtension(parts, 'vml', type)) enterContentType(parts, made, type);
  const id = addRelationship(parts, sheet, `${relationshipTypes}/vmlDrawing`, made);
  const xml = parts.text(sheet);
  const root = rootOf(xml, 'worksheet');
  const named = `<${root.prefix}legacyDrawing ${relationshipAttribute(root, workbook, id)}/>`;
  parts.put(sheet, spliced(xml, childSplice(xml, root, worksheetOrder, 'legacyDrawing', named)));
  return made;
}

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Beside its cell, three columns wide and five rows high, shown when the cell is pointed at. */
function shapeXml(number: number, { row, column }: Position): string {
  const anchor = [column, 12, Math.max(0, row - 2), 4, column + 3, 12, row + 3, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:180pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
