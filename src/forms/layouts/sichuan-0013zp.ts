import { defineLayout } from './layout';

/** 四川, 报表编号 0013zp, or its columns and its line of funds where the number is left out. */
export const sichuan0013zp = defineLayout({
  id: 'sichuan-0013zp',
  title: { zh: '四川 项目支出（0013zp）', en: 'Sichuan, project (0013zp)' },
  policy: 'sichuan',
  recognises: ({ headers, says }) =>
    says(/0013zp/iu) ||
    (headers.nature !== undefined && headers.level1 !== undefined && says(/财政专户管理资金/u)),
});
