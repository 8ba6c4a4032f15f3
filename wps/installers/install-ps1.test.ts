/** install.ps1 was never run: no PowerShell is to be had where this is tested. What can be known of it here. */
import { spawnSync } from 'node:child_process';
import { addIn } from './cases';
import { changeLines, installers } from './filled';
import { offlineEntry } from './add-in';

const files = installers(addIn);
const script = files['install.ps1'] ?? '';

it('install.ps1 is PowerShell', () => {
  const plain = script.slice(1).replaceAll('\r\n', '\n');
  expect(hasErrors(plain)).toBe(false);
  expect(hasErrors(plain.replace('exit 0', 'if ('))).toBe(true);
});

it('install.ps1 is read as UTF-8, and has no quotation marks that PowerShell takes for its own', () => {
  expect(script.startsWith('\uFEFF# ')).toBe(true);
  expect(script).not.toMatch(/[“”„‘’‚‛]/u);
  expect(script).not.toMatch(/[^\r]\n/u);
});

it('install.ps1 changes publish.xml by the steps that the table of cases is tried with', () => {
  const [, carried] = /\$changes = @'\r\n([\s\S]*?)\r\n'@/u.exec(script) ?? [];
  expect(carried?.replaceAll('\r\n', '\n')).toBe(changeLines(addIn));
  expect(script).toContain(`$entry = '${offlineEntry(addIn)}'`);
});

it('nothing that the build was to fill in is left', () => {
  for (const file of Object.values(files)) expect(file).not.toMatch(/@(?!here)[a-z]+@/u);
  expect(files['install.cmd']).toMatch(/^[\r\n\x20-\x7E]*$/u);
});

/** Parsed by another Node: with its second compiler on, that grammar keeps a processor busy for half a minute. */
function hasErrors(text: string): boolean {
  const { stdout, stderr } = spawnSync(process.execPath, ['--liftoff-only', '-e', parsing], {
    cwd: __dirname,
    input: text,
    encoding: 'utf8',
  });
  if (!/^(?:true|false)$/u.test(stdout)) throw new Error(stderr);
  return stdout === 'true';
}

const parsing = `
  const { Language, Parser } = require('web-tree-sitter');
  Parser.init().then(async () => {
    const parser = new Parser();
    parser.setLanguage(await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')));
    process.stdout.write(String(parser.parse(require('fs').readFileSync(0, 'utf8')).rootNode.hasError));
  });
`;
