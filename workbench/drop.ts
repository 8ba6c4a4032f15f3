import { useEffect, useState } from 'react';
import { droppedFiles } from './desk/dropped';
import type { GivenFile } from './desk/messages';

/** Files and folders dropped anywhere on the page; answers whether some are held over it just now. */
export function useDroppedFiles(take: (files: readonly GivenFile[]) => Promise<void>): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // Otherwise the browser would leave the page and open the file.
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHeld(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take);
    };
    // Before the spreadsheet, which has its own idea of what is dropped on it.
    const first = { capture: true };
    window.addEventListener('dragover', over, first);
    window.addEventListener('dragleave', leave, first);
    window.addEventListener('drop', drop, first);
    return () => {
      window.removeEventListener('dragover', over, first);
      window.removeEventListener('dragleave', leave, first);
      window.removeEventListener('drop', drop, first);
    };
  }, [take]);
  return held;
}
