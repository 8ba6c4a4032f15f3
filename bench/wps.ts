/** What a check costs in WPS: calls over its bridge, each some 0.2 ms, counted in the simulated ET of the tests. */
import { checksMeasured } from '../tests/wps-host/load';

void checksMeasured().then((checks) => {
  for (const { rows, findings, read, marked, most } of checks) {
    const calls = read + marked;
    const verdict = `(at most ${most})${calls <= most ? '' : ' TOO MUCH'}`;
    const what = `WPS, a check of ${rows} rows with ${findings} findings`;
    process.stdout.write(
      `${what.padEnd(52)} ${read} calls to read, ${marked} to mark ${verdict}, ${(calls * 0.2).toFixed(0)} ms at 0.2 ms a call\n`,
    );
    if (calls > most) process.exitCode = 1;
  }
});
