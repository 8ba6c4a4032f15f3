/// <reference types="office-js" />

type Registration<Told> = OfficeExtension.EventHandlerResult<Told>;

/**
 * As many listeners as like to one event. Excel is asked once, however many they are: what becomes of the others when one of several
 * registrations is taken back is nowhere said. Where Excel refuses, nothing is told.
 */
export class Listeners<Told, Report extends { stop(): void }> {
  private readonly reports = new Set<Report>();
  /** Registering and taking back, one after the other. */
  private registration: Promise<Registration<Told> | null> = Promise.resolve(null);

  /**
   * Nobody listens yet.
   * @param register asks Excel for the event, and has it answered
   */
  constructor(private readonly register: (context: Excel.RequestContext) => Promise<Registration<Told>>) {}

  /** The answer stops it. */
  add(report: Report): () => void {
    this.reports.add(report);
    if (this.reports.size === 1) this.registration = this.registration.then(() => this.registered());
    return () => {
      report.stop();
      if (!this.reports.delete(report) || this.reports.size > 0) return;
      this.registration = this.registration.then(takenBack);
    };
  }

  /** Tells every listener. */
  each(tell: (report: Report) => void): void {
    for (const report of this.reports) tell(report);
  }

  private registered(): Promise<Registration<Told> | null> {
    return Excel.run({ delayForCellEdit: true }, (context) => this.register(context)).catch(() => null);
  }
}

async function takenBack<Told>(registration: Registration<Told> | null): Promise<null> {
  if (registration === null) return null;
  const removal = Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  // Nobody listens already; Excel forgets the rest when the pane closes.
  await removal.catch(() => undefined);
  return null;
}
