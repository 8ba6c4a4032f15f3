import { addRelationship, enterContentType, freePart, relatedPart, xmlDeclaration } from './package-entries';
import type { Workbook } from './workbook';

/** The workbook's part of styles. Where it has none: null, or one that is `made`, in which nothing looks like anything. */
export function stylesPart(workbook: Workbook, made: boolean): string | null {
  const { parts, part, relationshipTypes, namespace } = workbook;
  const there = relatedPart(parts, part, 'styles');
  if (there !== undefined && parts.has(there)) return there;
  if (!made) return null;
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = parts.has(`${folder}styles.xml`)
    ? freePart(parts, `${folder}styles`, 'xml')
    : `${folder}styles.xml`;
  parts.put(name, plainStyles(namespace));
  enterContentType(parts, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  if (there === undefined) addRelationship(parts, part, `${relationshipTypes}/styles`, name);
  return name;
}

/** The least that Excel opens. */
function plainStyles(namespace: string): string {
  return (
    `${xmlDeclaration}<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/></styleSheet>'
  );
}
