import type { DeskWorker } from './pool';

/**
 * Starts a worker. A page from the disk may have none: there the page itself answers, file after file, and only a file that
 * hangs cannot be stopped.
 */
export function startWorker(): DeskWorker {
  try {
    return inWorker(newWorker());
  } catch {
    return inPage;
  }
}

/**
 * The script that does what may take long, in a thread of its own: files of the desk, and the check of the pane.
 * @throws where the browser lets a page from the disk have none
 */
export function newWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url));
}

function inWorker(worker: Worker): DeskWorker {
  return {
    ask: (request) =>
      new Promise<never>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data as never);
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        };
        worker.onmessageerror = () => reject(new Error('an answer that cannot be read'));
        worker.postMessage(request);
      }),
    stop: () => worker.terminate(),
  };
}

const inPage: DeskWorker = {
  async ask(request) {
    const { answer } = await import('./answer');
    return (await answer(request)) as never;
  },
  stop: () => undefined,
};
