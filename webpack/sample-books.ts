import { openedFile } from '../workbench/open-file';

/** One sample as the page opens it. */
export async function sampleBook(name: string, text: string): Promise<unknown> {
  const { snapshot } = await openedFile(`${name}.txt`, new TextEncoder().encode(text));
  return { snapshot };
}
