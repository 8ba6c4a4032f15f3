// What the README shows of the command line is what it gives: each line of the block after it, in that order.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

let failed = false;
for (const readme of ['README.md', 'README.zh-CN.md']) {
  const block = /```text\n([\s\S]*?)```/u.exec(readFileSync(readme, 'utf8'))?.[1];
  if (!block) throw new Error(`${readme} shows no output`);
  const output = execFileSync('npm', ['run', '--silent', 'sample'], { encoding: 'utf8' }).split('\n');
  let from = 0;
  for (const line of block.split('\n').filter((one) => one.trim() !== '' && one.trim() !== '…')) {
    const at = output.indexOf(line, from);
    if (at < 0) {
      failed = true;
      process.stderr.write(`${readme} says, but npm run sample does not:\n${line}\n`);
    } else {
      from = at + 1;
    }
  }
}
if (failed) process.exit(1);
process.stdout.write('README: npm run sample gives what is shown\n');
