import { labelOf } from '../../values';
import { defineLayout, isScored } from './layout';

/** 云南, 公开14表: by that mark, or by its header of two rows, 年度指标值 over nature, number and unit. */
export const yunnanGk14 = defineLayout({
  id: 'yunnan-gk14',
  title: { zh: '云南 项目支出（公开14表）', en: 'Yunnan, project (published as form 14)' },
  policy: 'mof',
  recognises: (traits) => {
    const { nature, unit, level1, target } = traits.headers;
    if (!isScored(traits) || !nature || !level1) return false;
    if (traits.says(/^公开14表$/u)) return true;
    return (
      unit !== undefined && labelOf(target?.words ?? unit.words) === '指标值' && traits.says(/^年度指标值$/u)
    );
  },
});
