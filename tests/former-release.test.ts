/**
 * What people wrote down with the release of 23 November 2026, before names were read better: set-aside.json and known.json of
 * fixtures/former-release were written by it, over the two forms beside them.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readForms } from '../src/forms';
import { sheetsFromBytes } from '../src/hosts/workbook-file/bytes';
import {
  type FormReview,
  baselineOf,
  readBaseline,
  readSettings,
  reviewForms,
  withoutKnown,
} from '../src/review';
import { address } from '../src/sheets';

const folder = join(__dirname, 'fixtures/former-release');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The form of a file, with other texts in some cells, under the waivers of the former release. */
async function reviewed(
  file: string,
  texts: Readonly<Record<string, string>> = {},
  isWaived = true,
): Promise<FormReview> {
  const settings = readSettings(read('set-aside.json'));
  if (!('settings' in settings)) throw new Error('the settings cannot be read');
  const waivers = settings.settings.waivers.filter((waiver) => basename(waiver.file ?? '') === file);
  const sheets = await sheetsFromBytes(readFileSync(join(folder, file)), file);
  const forms = sheets.flatMap((sheet) =>
    readForms({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const text = texts[address(cell)];
        return text === undefined ? cell : { ...cell, content: text, text };
      }),
    }),
  );
  const [review] = reviewForms(forms, { waivers: isWaived ? waivers : [] });
  if (!review) throw new Error('no form');
  return review;
}

const keysOf = ({ findings }: Pick<FormReview, 'findings'>): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ key }) => key);
const asideIn = ({ setAside }: FormReview): readonly string[] =>
  setAside.map(({ finding, waiver }) => `${finding.key}: ${waiver.reason}`);

describe('what an earlier release set aside', () => {
  it('stays set aside where a code was the name', async () => {
    const review = await reviewed('coded.txt');
    expect(asideIn(review)).toEqual([
      'deviation-large/购置图书: 书目缺货',
      'score-above-rule/购置图书: 按合同验收',
    ]);
    expect(review.staleWaivers).toEqual([]);
    // The other row was never set aside.
    expect(keysOf(review)).toEqual(['score-above-rule/图书完好率']);
  });

  it('stays set aside where what was called missing is told as unreadable', async () => {
    const review = await reviewed('unreadable.txt');
    expect(asideIn(review)).toEqual([
      'figure-unreadable/购置图书: 得分见附件',
      'figure-unreadable/到馆及时率: 已说明',
    ]);
    expect(review.staleWaivers).toEqual([]);
    // Another score, and the weight of the same row: nobody accepted them.
    expect(keysOf(review)).toEqual(['figure-unreadable/图书完好率', 'figure-unreadable#2/到馆及时率']);
  });

  it('hides nothing of a row that is called so now', async () => {
    const review = await reviewed('coded.txt', { D4: 'A01' });
    expect(asideIn(review)).toEqual(['score-above-rule/A01: 按合同验收']);
    expect(keysOf(review)).toContain('score-above-rule/购置图书');
  });

  it('hides nothing where two may be meant', async () => {
    const review = await reviewed('coded.txt', { A4: 'A01' });
    expect(keysOf(review)).toEqual(
      expect.arrayContaining(['score-above-rule/购置图书', 'score-above-rule/图书完好率']),
    );
    expect(review.staleWaivers.map(({ rule }) => rule)).toEqual(['score-above-rule']);
  });

  it('is stale where the row is gone', async () => {
    const review = await reviewed('coded.txt', { A3: 'B07' });
    expect(asideIn(review)).toEqual([]);
    expect(review.staleWaivers).toHaveLength(2);
  });
});

describe('what an earlier release knew', () => {
  const known = (file: string) => {
    const reading = readBaseline(read('known.json'));
    if (!('value' in reading)) throw new Error('the baseline cannot be read');
    return reading.value.findings.filter((one) => basename(one.file) === file);
  };

  it('is known by its better name, and what is new is shown', async () => {
    const coded = withoutKnown([await reviewed('coded.txt', {}, false)], known('coded.txt'));
    expect(coded.counts).toEqual({ known: 3, gone: 0 });
    expect(coded.reviews.flatMap(keysOf)).toEqual([]);
    const unread = withoutKnown([await reviewed('unreadable.txt', {}, false)], known('unreadable.txt'));
    expect(unread.counts).toEqual({ known: 3, gone: 0 });
    expect(unread.reviews.flatMap(keysOf)).toEqual(['figure-unreadable#2/到馆及时率']);
  });

  it('hides nothing where more may be meant than it counted', async () => {
    const review = await reviewed('coded.txt', { A4: 'A01' }, false);
    const rest = withoutKnown([review], known('coded.txt'));
    expect(rest.reviews.flatMap(keysOf)).toEqual([
      'score-above-rule/购置图书',
      'score-above-rule/图书完好率',
    ]);
    expect(rest.counts).toEqual({ known: 1, gone: 2 });
  });

  it('goes by the better names once it is written anew', async () => {
    const review = await reviewed('coded.txt', {}, false);
    const anew = baselineOf('./coded.txt', [review]);
    expect(anew.map(({ about }) => about)).not.toContain('A01');
    expect(withoutKnown([review], anew).reviews.flatMap(keysOf)).toEqual([]);
  });
});
