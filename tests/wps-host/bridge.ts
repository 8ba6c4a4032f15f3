/** What crosses from a page into WPS: counted, and where everything can go wrong. */
export class Bridge {
  calls = 0;
  /** Calls by member, as "Range.Value2". */
  readonly byMember = new Map<string, number>();
  /** What a call costs, in milliseconds of the simulation's own clock; nobody waits for it. */
  cost = 0.2;
  spent = 0;
  /** Called before every call, with its member and number; what it throws the page gets. */
  before: (member: string, call: number) => void = () => undefined;

  call(member: string): void {
    this.calls += 1;
    this.byMember.set(member, (this.byMember.get(member) ?? 0) + 1);
    this.spent += this.cost;
    this.before(member, this.calls);
  }

  forget(): void {
    this.calls = 0;
    this.spent = 0;
    this.byMember.clear();
  }
}
