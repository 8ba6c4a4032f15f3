/** Bundled by webpack: a sample as webpack/sample-book.js makes it. */
declare module '*.txt' {
  const book: Pick<import('./books').BookData, 'snapshot' | 'file'>;
  export default book;
}

declare module '*.css' {}
