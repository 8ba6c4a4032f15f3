import { withoutOwnName } from '../../facts';
import type { Entry, Form } from '../../forms';
import { cellAt, cellKey } from '../../sheets';
import { excerpt } from '../excerpt';
import { textEdit } from '../mending';
import { type Found, defineRule, unchecked } from '../rule';

/** The unit's own name inside a level name or a column header was pasted into the wrong cell. */
export const textPastedName = defineRule({
  id: 'text-pasted-name',
  title: { zh: '指标类别或表头里粘进了单位名称', en: 'The unit’s own name inside a label' },
  scope: 'form',
  severity: 'hint',
  basis: () => '一、二级指标名称和表头按规定的表样填列，单位名称只填在单位栏',
  messages: {
    pasted: {
      what: {
        zh: '“{label}”里夹着本单位名称“{name}”，可能是误粘贴；指标类别因此与表样不一致',
        en: '“{label}” holds the unit’s own name “{name}”, probably pasted by mistake; the level no longer matches a standard name',
      },
    },
  },
  advice: { zh: '删去单位名称，改为“{rest}”。', en: 'Take the name out: “{rest}”.' },

  detect(form, { ownNames: names }) {
    if (names.length === 0) return unchecked('blank');
    return labelsOf(form).flatMap((label): Found<'pasted'>[] => {
      const pasted = withoutOwnName(label.words.squeezed, names);
      if (!pasted) return [];
      const values = { label: excerpt(label.text), name: pasted.name, rest: excerpt(pasted.rest) };
      return [{ cells: [label.cell], message: 'pasted', values, expected: pasted.rest, actual: label.text }];
    });
  },

  // A column header or a level-1 name, written anew, would be read anew: what else is then found nobody knows.
  fix({ cells: [cell], expected = '' }, form, { level2Cells, ownNames }) {
    const standing = cell && cellAt(form, cell);
    if (
      !standing ||
      !level2Cells.has(cell) ||
      withoutOwnName(standing.words.squeezed, ownNames)?.rest !== expected
    )
      return null;
    const edit = textEdit(standing, expected);
    return edit && { kind: 'suggested', edits: [edit] };
  },
});

/** Level names and column headers, each cell once. */
function labelsOf(form: Form): readonly Entry[] {
  const levels = form.indicators.flatMap(({ level1, level2 }) => [level1, level2]);
  const headers = form.blocks.flatMap((block) => [...Object.values(block.headers), ...block.unnamed]);
  const labels = [...headers, ...levels].flatMap((entry) => entry ?? []);
  return [...new Map(labels.map((entry) => [cellKey(entry.cell), entry])).values()];
}
