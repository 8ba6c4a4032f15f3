import { defineLayout, isScored } from './layout';

/** 湖北 gives the execution rate 20 points and prints so: "得分（20分×执行率）". */
export const hubei = defineLayout({
  id: 'hubei',
  title: { zh: '湖北 项目支出', en: 'Hubei, project' },
  policy: 'hubei',
  recognises: (traits) => isScored(traits) && traits.says(/得分\(20分/u),
});
