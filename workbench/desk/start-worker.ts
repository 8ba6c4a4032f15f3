import type { DeskWorker } from './pool';

/**
 * Starts a worker. A page from the disk may have none: there the page itself answers, file after file, and only a file that
 * hangs cannot be stopped.
 */
export function startWorker(): DeskWorker {
  try {
    return inWorker(new Worker(new URL('./worker.ts', import.meta.url)));
  } catch {
    return inPage;
  }
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
