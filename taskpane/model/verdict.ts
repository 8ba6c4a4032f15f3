import { type Severity, type Wording, counted, severities, severityNames } from '../../src/words';
import type { PaneState } from './pane';

/** The pane's one sentence of judgement, and what colours it. */
export interface Verdict extends Wording {
  readonly tone: 'none' | 'busy' | 'failed' | 'ready' | 'warnings' | 'errors';
}

/** Whether the workbook can be submitted, said from what is open; filters do not change it, and a check that runs not before it ends. */
export function verdictOf({ phase, reviews }: Pick<PaneState, 'phase' | 'reviews'>): Verdict {
  if (phase === 'idle') return { tone: 'none', zh: '还没有校验', en: 'Not checked yet' };
  if (phase === 'checking' && reviews.length === 0)
    return { tone: 'busy', zh: '正在校验……', en: 'Checking…' };
  if (phase === 'failed') return { tone: 'failed', zh: '这次没能校验', en: 'The check could not be made' };
  if (reviews.length === 0) {
    return { tone: 'none', zh: '没有找到绩效自评表', en: 'No self-evaluation form was found' };
  }
  const open = reviews.flatMap((review) => review.findings);
  const count = (severity: Severity): number =>
    open.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), hint: count('hint') };
  // Without the rule that crashed nobody knows whether its form is in order.
  const isWhole = reviews.every((review) => review.crashes.length === 0);
  if (counts.error > 0) {
    const left = { ...counts, hint: 0 };
    return { tone: 'errors', zh: `还不能提交：${inChinese(left)}`, en: `Not ready: ${inEnglish(left)}` };
  }
  if (!isWhole) {
    return {
      tone: 'warnings',
      zh: '有规则没能运行，不能断定可以提交',
      en: 'A rule could not be run, so this cannot be called ready',
    };
  }
  if (counts.warning > 0) {
    const left = { ...counts, hint: 0 };
    return {
      tone: 'warnings',
      zh: `可以提交，还有 ${inChinese(left)}`,
      en: `Ready, with ${inEnglish(left)}`,
    };
  }
  if (counts.hint > 0) {
    return {
      tone: 'ready',
      zh: `可以提交，另有 ${inChinese(counts)}`,
      en: `Ready, with ${inEnglish(counts)}`,
    };
  }
  return { tone: 'ready', zh: '可以提交', en: 'Ready to submit' };
}

/** What was done, then what is left to do: for a screen reader. */
export function andVerdict(done: Wording, state: Pick<PaneState, 'phase' | 'reviews'>): Wording {
  const { zh, en } = verdictOf(state);
  return { zh: `${done.zh}。${zh}`, en: `${done.en}. ${en}` };
}

function inChinese(counts: Readonly<Record<Severity, number>>): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} 处${severityNames.zh[severity]}`)
    .join('、');
}

function inEnglish(counts: Readonly<Record<Severity, number>>): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severityNames.en[severity]))
    .join(' and ');
}
