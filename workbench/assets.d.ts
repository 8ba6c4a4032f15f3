/** Bundled by webpack: a sample as webpack/sample-book.js makes it. */
declare module '*.txt' {
  import type { IWorkbookData } from '@univerjs/presets';

  const book: {
    readonly snapshot: Partial<IWorkbookData>;
    /** The workbook, in Base64. */
    readonly file: string;
  };
  export default book;
}

declare module '*.css' {}
