import { escapedXml, plainText, unescapedXml } from '../hosts/workbook-file/xml-scan';
import { type Position, address, cellKey, position } from '../sheets';
import { textElement } from './cell-value';
import { type Element, attributeOf, childOf, childrenOf, rootOf } from './elements';
import { drawNotes, eraseNotes } from './notes-drawing';
import {
  addRelationship,
  enterContentType,
  freePart,
  relatedPart,
  removePart,
  removeRelationships,
  xmlDeclaration,
} from './package-entries';
import { appended, spliced } from './splices';
import { type Workbook, sheetCalled, sheetsOf } from './workbook';

/** A note on a cell. */
export interface Note {
  readonly cell: Position;
  readonly text: string;
}

/** By this author our notes are known; Excel and WPS keep authors. */
const noteAuthor = 'PERF 绩效自评校验';

/**
 * Puts notes (批注) on cells of a sheet, signed by us.
 * @returns the cells that have a note of somebody else's, which stays alone there
 * @throws PatchProblem `no-such-sheet`
 */
export function addNotes(workbook: Workbook, sheetName: string, notes: readonly Note[]): readonly Position[] {
  const { parts } = workbook;
  const { part } = sheetCalled(workbook, sheetName);
  const kept: Position[] = [];
  parts.allOrNothing(() => {
    const comments = commentsPart(workbook, part);
    const xml = parts.text(comments);
    const root = rootOf(xml, 'comments');
    const list = childOf(xml, root, 'commentList');
    const authors = childOf(xml, root, 'authors');
    if (!list || !authors) return;
    const taken = new Set(childrenOf(xml, list, 'comment').map((one) => attributeOf(one, 'ref') ?? ''));
    const free = new Map(notes.map((note) => [cellKey(note.cell), note]));
    for (const [key, { cell }] of free) {
      if (!taken.has(address(cell))) continue;
      kept.push(cell);
      free.delete(key);
    }
    if (free.size === 0) {
      if (taken.size === 0) removeComments(workbook, part, comments);
      return;
    }
    const names = childrenOf(xml, authors, 'author').map((one) => authorOf(xml, one));
    const known = names.indexOf(noteAuthor);
    const { prefix } = root;
    const author = known >= 0 ? known : names.length;
    const written = [...free.values()].map(
      ({ cell, text }) =>
        `<${prefix}comment ref="${address(cell)}" authorId="${author}"><${prefix}text><${prefix}r>` +
        `${textElement(text, prefix)}</${prefix}r></${prefix}text></${prefix}comment>`,
    );
    const signed =
      known >= 0 ? [] : appended(authors, `<${prefix}author>${escapedXml(noteAuthor)}</${prefix}author>`);
    parts.put(comments, spliced(xml, [...signed, ...appended(list, written.join(''))]));
    drawNotes(
      workbook,
      part,
      [...free.values()].map(({ cell }) => cell),
    );
  });
  return kept;
}

/** Takes away every note of ours in the workbook, and nothing else. */
export function removeNotes(workbook: Workbook): void {
  const { parts } = workbook;
  for (const { part } of sheetsOf(workbook)) {
    const comments = relatedPart(parts, part, 'comments');
    if (comments === undefined || !parts.has(comments)) continue;
    const xml = parts.text(comments);
    const root = rootOf(xml, 'comments');
    const list = childOf(xml, root, 'commentList');
    const authors = childOf(xml, root, 'authors');
    if (!list || !authors) continue;
    const names = childrenOf(xml, authors, 'author');
    const ours = names.findIndex((one) => authorOf(xml, one) === noteAuthor);
    if (ours < 0) continue;
    const all = childrenOf(xml, list, 'comment');
    const gone = all.filter((one) => attributeOf(one, 'authorId') === String(ours));
    eraseNotes(
      workbook,
      part,
      gone.flatMap((one) => position(attributeOf(one, 'ref') ?? '') ?? []),
    );
    if (gone.length === all.length) {
      removeComments(workbook, part, comments);
      continue;
    }
    // Authors are told by number: one in the middle stays.
    const unsigned = ours === names.length - 1 ? names.slice(ours) : [];
    const splices = [...gone, ...unsigned].map(({ start, end }) => ({ from: start, to: end, text: '' }));
    parts.put(comments, spliced(xml, splices));
  }
}

function authorOf(xml: string, { inner }: Element): string {
  return inner ? unescapedXml(plainText(xml.slice(inner.start, inner.end))) : '';
}

/** The sheet's part of notes, made where it has none. */
function commentsPart({ parts, part: book, relationshipTypes, namespace }: Workbook, sheet: string): string {
  const there = relatedPart(parts, sheet, 'comments');
  if (there !== undefined && parts.has(there)) return there;
  const made = freePart(parts, `${book.slice(0, book.lastIndexOf('/') + 1)}comments`, 'xml');
  parts.put(
    made,
    `${xmlDeclaration}<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`,
  );
  enterContentType(parts, made, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  addRelationship(parts, sheet, `${relationshipTypes}/comments`, made);
  return made;
}

function removeComments({ parts }: Workbook, sheet: string, comments: string): void {
  removePart(parts, comments);
  removeRelationships(parts, sheet, comments);
}
