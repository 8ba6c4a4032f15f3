/** Writes every generated page; with --check it writes nothing and fails when one is stale or a rule lacks a part. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { manual } from '../src/functions/manual';
import { policies, policySchema } from '../src/policies';
import { rules } from '../src/rules';
import type { RuleCases } from '../src/rules/cases';
import { rulePage, rulesPage } from './rule-pages';

const root = join(__dirname, '..');
const rulesFolder = join(root, 'src/rules');

async function pages(): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const rule of rules) {
    const { cases } = (await import(`../src/rules/${rule.id}/cases.ts`)) as { cases: RuleCases };
    all.set(`docs/rules/${rule.id}.md`, rulePage(rule, cases));
  }
  all.set('docs/rules/README.md', rulesPage(rules));
  all.set('docs/policy.schema.json', JSON.stringify(policySchema));
  const worked = readFileSync(join(root, 'samples/chongqing-project.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  all.set('docs/functions/README.md', manual(catalogueWithCheck, policies, worked));
  return all;
}

/** Folders without a rule in the catalogue, and parts that a rule's folder lacks. */
function missing(): readonly string[] {
  const known = new Set(rules.map((rule) => rule.id));
  const folders = readdirSync(rulesFolder, { withFileTypes: true }).filter((one) => one.isDirectory());
  const strays = folders
    .filter((one) => !known.has(one.name))
    .map((one) => `${one.name} is not in the catalogue`);
  const parts = rules.flatMap((rule) =>
    ['rule.ts', 'cases.ts']
      .filter((part) => !existsSync(join(rulesFolder, rule.id, part)))
      .map((part) => `${rule.id} has no ${part}`),
  );
  return [...strays, ...parts];
}

async function formatted(path: string, text: string): Promise<string> {
  const options = await resolveConfig(path);
  return format(text, { ...options, filepath: path });
}

async function main(check: boolean): Promise<number> {
  const faults = [...missing()];
  for (const [page, text] of await pages()) {
    const path = join(root, page);
    const wanted = await formatted(path, text);
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
    if (check) {
      faults.push(`${page} is stale: npm run docs`);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, wanted);
    }
  }
  process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
  return faults.length > 0 ? 1 : 0;
}

void main(process.argv.includes('--check')).then((status) => (process.exitCode = status));
