/** Every story in a build with one quirk otherwise, for each quirk and each way that it is simulated. */
import { everyStoryIn } from './in-worlds';
import { turned } from './switches';

everyStoryIn(turned);
