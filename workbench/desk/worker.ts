/** A worker of the desk: everything that a hostile file could stall or bring down happens here, and here alone. */
import { answer } from './answer';
import type { DeskRequest } from './messages';

/** What this script needs of its surroundings; the types of workers and of pages exclude each other. */
interface Surroundings {
  onmessage: ((event: MessageEvent<DeskRequest>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const here = self as unknown as Surroundings;

here.onmessage = ({ data }) => {
  void answer(data).then((answered) => {
    const packed = 'evidence' in answered ? answered.evidence : null;
    here.postMessage(answered, packed ? [packed.buffer] : []);
  });
};
