import { plain, readActual, readTarget, squeeze } from '../values';
import { assess } from '.';

/** "82 to ≥100 not met", "定性 unmet", or why the two cannot be compared. */
export function said(target: string, actual: string, name?: string): string {
  const { comparison, met } = assess(
    {
      target: readTarget(target),
      actual: readActual(actual),
      statedNature: null,
      unit: null,
      costGroup: false,
      weight: null,
      ...(name !== undefined && { name: squeeze(name) }),
    },
    { reverse: ['linear'], qualitativeBands: [] },
  );
  if (!comparison.comparable) return comparison.why;
  if (comparison.kind === 'qualitative') return `定性 ${comparison.grade}`;
  const { actual: done, nature, low, note } = comparison;
  return [plain(done), 'to', nature + plain(low), note, met ? 'met' : 'not met'].filter(Boolean).join(' ');
}
