/** What a check costs in WPS: calls over its bridge, each some 0.2 ms, counted in the simulated ET of the tests. */
import { trafficLines } from '../tests/wps-host/load';

void trafficLines().then((lines) => process.stdout.write(`${lines.join('\n')}\n`));
