import type { Settings } from '../../src/review';
import type { Wording } from '../../src/words';
import type { PaneStorage } from './pane';

/** How much was kept in a workbook, remembered beside it, in the pane's own storage. */
interface Memory {
  readonly count: number;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** What a workbook is remembered to hold, for the day on which it holds none of it any more. */
export interface KeptMemory {
  /** After the settings were written. */
  remember(settings: Settings): void;
  /** What has gone, where these settings hold nothing and some were remembered; else null. */
  missing(settings: Settings): Wording | null;
  /** It was read; it is not said again. */
  forget(): void;
}

/**
 * Excel on a Mac may lose both its custom XML and its own settings when a workbook is opened again, and says nothing (office-js #6091): so
 * the second place is none in the workbook. It tells who kept something on this machine, and nobody else.
 * @param address where the workbook lies; null or '' where nobody knows, and then nothing is remembered. Only a hash of it is kept.
 */
export function keptMemoryIn(storage: PaneStorage, address: string | null, today: () => string): KeptMemory {
  const name = address ? `perf-form-check.kept.${hashOf(address)}` : null;
  const write = (text: string): void => {
    try {
      if (name !== null) storage.setItem(name, text);
    } catch {
      // A storage that refuses remembers nothing.
    }
  };
  return {
    remember(settings) {
      const memory: Memory = { count: countOf(settings), on: today() };
      write(memory.count === 0 ? '' : JSON.stringify(memory));
    },
    missing(settings) {
      if (name === null || countOf(settings) > 0) return null;
      const memory = memoryIn(storage, name);
      return memory && lost(memory);
    },
    forget: () => write(''),
  };
}

function memoryIn(storage: PaneStorage, name: string): Memory | null {
  try {
    const memory: unknown = JSON.parse(storage.getItem(name) ?? '');
    return isMemory(memory) ? memory : null;
  } catch {
    return null;
  }
}

function isMemory(memory: unknown): memory is Memory {
  if (typeof memory !== 'object' || memory === null) return false;
  const { count, on } = memory as Partial<Record<keyof Memory, unknown>>;
  return typeof count === 'number' && typeof on === 'string';
}

/** Waivers, named columns, and a chosen policy as one. */
function countOf({ policy, waivers, columns }: Settings): number {
  return waivers.length + columns.length + (policy === null ? 0 : 1);
}

/** FNV-1a, 32 bits: enough to tell the workbooks of one person apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}

function lost({ count, on }: Memory): Wording {
  return {
    zh: `${on} 在这个工作簿里存过 ${count} 项说明或设置，现在一项也没有：如果没有人恢复过，也没有换过文件，就是 Excel 没有存下，请照报告重新填写`,
    en: `On ${on} this workbook was given ${count} reasons or settings, and now holds none: unless somebody took them back or this is another file, Excel has not kept them; enter them again from your report`,
  };
}
