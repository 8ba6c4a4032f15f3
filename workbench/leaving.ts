import type { Books } from './books';

/** Has the browser ask before the page is left while something is edited and not saved. */
export function askBeforeLeaving(books: Books, isOurs: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isOurs() && books.getState().books.some(({ edited }) => edited === true)) event.preventDefault();
  });
}
