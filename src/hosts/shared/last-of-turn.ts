/** Tells the last of what happened in one turn of the event loop, after it; nothing once it was stopped. */
export function lastOfTurn<Told>(callback: (told: Told) => void): {
  readonly tell: (told: Told) => void;
  readonly stop: () => void;
} {
  let last: { readonly told: Told } | null = null;
  let stopped = false;
  return {
    tell(told) {
      if (last === null) {
        setTimeout(() => {
          const now = last;
          last = null;
          if (now !== null && !stopped) callback(now.told);
        });
      }
      last = { told };
    },
    stop() {
      stopped = true;
    },
  };
}
