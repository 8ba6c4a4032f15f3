/** Does one thing at a time: the next begins when the one before has ended, however it ended. */
export type Turns = <Answer>(task: () => Promise<Answer>) => Promise<Answer>;

/** Turns of their own. What the user asks of the workbook takes turns, so that no write meets a half-made check. */
export function takingTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
