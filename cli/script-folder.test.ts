import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScriptFolder } from './script-folder';

describe('a folder of scripts', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, name), content);
  };
  const loaded = (): unknown => new ScriptFolder(folder).load('./program.js');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scripts-'));
    write('program.js', "module.exports = [require('./part.js').said, require('node:path').sep, __dirname];");
    write('part.js', "exports.said = (() => '绩效')();");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('runs one, with the others of the folder and what Node has', () => {
    expect(loaded()).toEqual(['绩效', expect.stringMatching(/[/\\]/), folder]);
  });

  it('runs one once, however often it is asked for', () => {
    write('program.js', 'module.exports = {};');
    const scripts = new ScriptFolder(folder);
    expect(scripts.load('./program.js')).toBe(scripts.load('./program.js'));
  });

  describe('with bytecode', () => {
    beforeEach(() => {
      const scripts = new ScriptFolder(folder);
      scripts.load('./program.js');
      scripts.keepBytecode();
    });

    it('runs the same', () => {
      expect(readFileSync(join(folder, 'part.bytecode')).length).toBeGreaterThan(4);
      expect(loaded()).toContain('绩效');
    });

    it('runs what a script says now, not what it said when its bytecode was made', () => {
      write('part.js', "exports.said = (() => '自评')();");
      expect(loaded()).toContain('自评');
    });

    it('runs without it where it is damaged, or of another V8', () => {
      const sum = readFileSync(join(folder, 'part.bytecode')).subarray(0, 4);
      for (const damaged of [Buffer.alloc(0), sum, Buffer.concat([sum, Buffer.from('none of a V8')])]) {
        write('part.bytecode', damaged);
        expect(loaded()).toContain('绩效');
      }
    });
  });

  it('says which script is missing', () => {
    expect(() => new ScriptFolder(folder).load('./other.js')).toThrow(/other\.js/);
  });
});
