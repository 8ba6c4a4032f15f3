import { zipSync } from 'fflate';
import type { InflateEntry } from './inflate';
import { limits } from './limits';
import { plainContent } from './ods-content';
import { FileProblem, notASpreadsheet, unsupportedFormat } from './problem';
import type { Foreign } from './foreign';
import { packageOf } from './package-parts';
import { plainBinaryBook } from './xlsb-book';
import { plainBook } from './xlsx-package';
import { xmlText } from './xml-scan';
import { zipDirectory } from './zip-directory';
import { unzip } from './zip-guard';
import type { ZipEntry } from './zip-directory';

/** An archive that is safe to parse, and the names of its sheets in order where the archive gives them others. */
export interface PlainWorkbook {
  readonly archive: Uint8Array;
  readonly sheetNames?: readonly string[];
}

/**
 * An .xlsx, .xlsm, .xlsb or .ods as an archive that is safe to parse: only what holds cells, written again by us, and stored
 * instead of compressed, so that the parser sees no more bytes than were measured here.
 * @throws FileProblem `too-large`, `too-many-cells`, `password`, `damaged`, `unsupported-format`, `not-a-spreadsheet`
 */
export function plainWorkbook(archive: Uint8Array, inflate: InflateEntry): PlainWorkbook {
  const directory = zipDirectory(archive);
  const names = new Set(directory.map((entry) => entry.name.toLowerCase()));
  if (names.has('index/document.iwa') || names.has('index.zip') || names.has('index.apxl'))
    throw unsupportedFormat('.numbers');
  if (names.has('meta-inf/manifest.xml') && names.has('content.xml'))
    return plainOds(archive, directory, inflate);
  if (!names.has('[content_types].xml')) throw notASpreadsheet(names.size > 0 ? archiveOfFiles : undefined);
  const parts = packageOf(archive, directory, inflate);
  switch (parts.kind) {
    case 'sheet':
      return plainBook(parts);
    case 'binary':
      return plainBinaryBook(parts);
    default:
      throw notASpreadsheet(parts.kind);
  }
}

const archiveOfFiles: Foreign = { zh: 'ZIP 压缩包', en: 'a ZIP archive of files' };

function plainOds(archive: Uint8Array, directory: readonly ZipEntry[], inflate: InflateEntry): PlainWorkbook {
  const parts = unzip(
    archive,
    directory,
    (name) => /^(?:mimetype|meta-inf\/manifest\.xml|content\.xml|styles\.xml)$/i.test(name),
    tooBig,
    inflate,
  );
  const types = [...parts].flatMap(([name, bytes]) =>
    /^(?:mimetype|meta-inf\/manifest\.xml)$/i.test(name) ? [new TextDecoder().decode(bytes)] : [],
  );
  if (!/opendocument\.spreadsheet/i.test(types.join('\n'))) {
    throw notASpreadsheet({ zh: 'OpenDocument 文档', en: 'an OpenDocument text or presentation' });
  }
  const files = [...parts].map(([name, bytes]): [string, Uint8Array] =>
    /^(?:content|styles)\.xml$/i.test(name)
      ? [name, new TextEncoder().encode(plainContent(xmlText(bytes)))]
      : [name, bytes],
  );
  return { archive: zipSync(Object.fromEntries(files), { level: 0 }) };
}

function tooBig(): FileProblem {
  return new FileProblem(
    'too-large',
    `文件内容超过 ${limits.part / 1024 / 1024} MB，不予读取`,
    `The file's content is larger than ${limits.part / 1024 / 1024} MB and was not read`,
  );
}
