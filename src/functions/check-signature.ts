import type { FunctionDefinition } from './function';
import { policy } from './parameters';

/** How PERF.CHECK is called: what a host prompts with before what judges is loaded. */
export const checkSignature: Pick<FunctionDefinition, 'name' | 'description' | 'parameters'> = {
  name: 'CHECK',
  description: {
    zh: '校验一张绩效自评表：每个问题一行，依次为级别、单元格、规则、说明',
    en: 'Checks a performance form: a row for each finding with severity, cell, rule and message',
  },
  parameters: [
    {
      name: { zh: '区域', en: 'range' },
      description: {
        zh: '整张自评表所在的区域，含表头',
        en: 'The range that holds the whole form, headers included',
      },
    },
    policy,
  ],
};
