import { toNative } from '../functions/native';
import { asStored, asTyped } from './spelling';
import { numberOrBlank, withoutOrBlank, wordOrBlank } from './or-blank';

const score = 'PERF.SCORE(H14&"",F14&"",G14&"")';

describe('a formula that shows no error', () => {
  it('is known for the call inside it, also as a file has it', () => {
    expect(withoutOrBlank(numberOrBlank(score))).toBe(score);
    expect(withoutOrBlank(wordOrBlank('PERF.GRADE(H40&"")'))).toBe('PERF.GRADE(H40&"")');
    expect(withoutOrBlank(asTyped(asStored(numberOrBlank(score))))).toBe(score);
  });

  it('is no other formula that hides errors', () => {
    expect(withoutOrBlank(`IFERROR(${score},0)`)).toBe(`IFERROR(${score},0)`);
    expect(withoutOrBlank(score)).toBe(score);
  });

  it('stays one as a plain formula', () => {
    expect(toNative(numberOrBlank('PERF.EXECRATE(E9&"",D9&"")'))).toBe(
      'IFERROR(0+ROUND(ROUND(IF(E9=0,0,E9/D9)*100,10),2),T(ROUND(SUM(0),6)))',
    );
  });
});
