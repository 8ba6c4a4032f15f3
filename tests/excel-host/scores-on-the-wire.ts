import { FunctionCalls } from './web/function-calls';

/** What crosses between Excel and the add-in to have something computed. */
export interface Crossing {
  readonly messages: number;
  readonly bytes: number;
}

/**
 * What crosses when scores are computed, as Excel on the web writes its calls: values and, since PERF.SCORE asks for them, the
 * addresses of its arguments. How long each message takes only a real Excel can tell.
 * @param rows how many scores
 * @param asOneCall by one formula that fills the column, or by one a row
 */
export async function scoresOnTheWire(rows: number, asOneCall: boolean): Promise<Crossing> {
  const sent: string[] = [];
  const calls = new FunctionCalls((entries) => sent.push(JSON.stringify(entries)));
  calls.begin();
  const given = [10, '≥10', 8, ''];
  for (let call = 0; call < (asOneCall ? 1 : rows); call += 1) {
    const lines = asOneCall ? rows : 1;
    const first = call + 2;
    void calls.call({
      id: 'SCORE',
      arguments: given.map((value) => Array.from({ length: lines }, () => [value])),
      addresses: ['F', 'D', 'E', 'C'].map((column) => {
        const [from, to] = [`${column}${first}`, `${column}${first + lines - 1}`];
        return lines === 1 ? `自评表!${from}` : `自评表!${from}:${to}`;
      }),
    });
  }
  await new Promise((settled) => setTimeout(settled, 0));
  return {
    messages: sent.length,
    bytes: sent.reduce((sum, message) => sum + Buffer.byteLength(message), 0),
  };
}
