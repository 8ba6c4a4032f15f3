/** Writes docs/functions; with --check it writes nothing and fails when what is there is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { policies } from '../src/policies';
import { catalogueWithCheck } from './catalogue-with-check';
import { manual } from './manual';

const root = join(__dirname, '..');
const target = join(root, 'docs/functions/README.md');

/** The manual as it should stand in docs/functions/README.md. */
export async function manualPage(): Promise<string> {
  const sample = readFileSync(join(root, 'samples/chongqing-project.txt'), 'utf8');
  const sheet = sample.split('\n').map((line) => line.split('\t'));
  const options = await resolveConfig(target);
  return format(manual(catalogueWithCheck, policies, sheet), { ...options, parser: 'markdown' });
}

function written(): string | null {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return null;
  }
}

async function main(check: boolean): Promise<number> {
  const page = await manualPage();
  if (written() === page) return 0;
  if (check) {
    process.stderr.write('docs/functions/README.md is stale: npm run docs\n');
    return 1;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, page);
  return 0;
}

if (process.argv[1] === __filename) {
  void main(process.argv.includes('--check')).then((status) => (process.exitCode = status));
}
