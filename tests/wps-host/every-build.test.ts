/** Every story in every build; `every-switch.sweep.test.ts` turns the quirks one by one. */
import { everyStoryIn } from './in-worlds';
import { profiles } from './profile';

everyStoryIn(profiles);
