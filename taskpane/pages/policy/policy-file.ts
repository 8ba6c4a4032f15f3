import { type Policy, type PolicyProblem, readPolicy } from '../../../src/policies';
import { words } from './words';

/** A policy is a page of figures: what is larger is some other file. */
const mostBytes = 1_000_000;

/** Reads a policy file of the user's own; never throws. */
export async function readPolicyFile(
  file: File,
): Promise<{ readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] }> {
  const notJson = { problems: [{ path: '', zh: words.zh.notJson, en: words.en.notJson }] };
  if (file.size > mostBytes) return notJson;
  try {
    return readPolicy(JSON.parse(await file.text()), file.name);
  } catch {
    return notJson;
  }
}
