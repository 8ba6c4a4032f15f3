import { chromiumPath } from '../e2e/chromium';
import { type Profile, linux128, profiles, windows28505 } from '../wps-host/profile';
import { chromium103Path } from './chromium-103';

/**
 * The browsers of the stories, each with the builds of WPS that they are told in: every one in a browser of the age of WPS's own. A newer
 * one could only differ by what browsers do, whatever the build: there the newest of Windows and of Linux say enough.
 */
export const browsers: readonly (readonly [
  name: string,
  path: () => Promise<string>,
  builds: readonly Profile[],
])[] = [
  ['Chromium 103, as old as the one in WPS', chromium103Path, profiles],
  ['today’s Chromium', chromiumPath, [windows28505, linux128]],
];
