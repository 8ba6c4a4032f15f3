/** Bundled by webpack: a sample as webpack/sample-book.js makes it. */
declare module '*.txt' {
  import type { BookData } from './books';

  const book: Pick<BookData, 'snapshot' | 'file'>;
  export default book;
}

declare module '*.css' {}
