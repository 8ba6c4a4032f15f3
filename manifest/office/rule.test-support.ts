import type { Manifest } from './manifest.test-support';

/** The width and height of an image. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a manifest is held against. */
export interface AddIn {
  /** The version of the package. */
  readonly version: string;
  /** The files that are served with it, by their path from its address; an image with its size. */
  readonly files: ReadonlyMap<string, Size | undefined>;
}

/** One thing that a manifest must be. */
export interface Rule {
  /** What it must be, in a few words. */
  readonly says: string;
  /** The page of Microsoft's that says so; or, of what Office would let pass, why it is our own rule. */
  readonly source: `https://learn.microsoft.com/${string}` | `ours: ${string}`;
  /** What is not so in this manifest, one sentence each; none when all is well. */
  readonly problems: (manifest: Manifest, addIn: AddIn) => readonly string[];
}

/** The page of an element in Microsoft's reference. */
export const page = (element: string): `https://learn.microsoft.com/${string}` =>
  `https://learn.microsoft.com/javascript/api/manifest/${element}`;
