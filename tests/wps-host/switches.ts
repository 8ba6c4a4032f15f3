import { type Profile, profiles, windows28505 } from './profile';

/** What is no quirk: the name of a build, and the system that others hang on. */
const fixed: ReadonlySet<string> = new Set<keyof Profile>(['name', 'build', 'system']);

/**
 * What has to stand otherwise too for a switch to mean anything. A WPS that keeps neither of the two places keeps no settings, and
 * nothing can be done about that.
 */
const along: Readonly<Partial<Record<keyof Profile, Partial<Profile>>>> = {
  keepsVeryHidden: { keepsCustomXml: true },
};

/** The build of 2026 with one switch otherwise, for every switch and every way that it stands in some build. */
export const turned: readonly Profile[] = (Object.keys(windows28505) as (keyof Profile)[])
  .filter((name) => !fixed.has(name))
  .flatMap((name) =>
    [...new Set(profiles.map((profile) => profile[name]))]
      .filter((value) => value !== windows28505[name])
      .map((value) => ({
        ...windows28505,
        ...along[name],
        [name]: value,
        name: `${windows28505.name}, ${name}: ${String(value)}`,
      })),
  );
