/** What a tab can be called at most. */
const longest = 31;

/** The names under which sheets can be added: their own or, where one is taken, the next that is free: "自评表 (2)". Case does not tell names apart. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(folded));
  return wanted.map((name) => {
    const free = freeName(name, used);
    used.add(folded(free));
    return free;
  });
}

function freeName(name: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const tried = name.slice(0, longest - end.length) + end;
    if (!used.has(folded(tried))) return tried;
  }
}

function folded(name: string): string {
  return name.toLowerCase();
}
