import type { RuleCases } from '../cases';

const header = '指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分|说明';
const form = (result: string, rows: string): string => `
2023年度二级项目绩效自评表
项目名称|业务经费
年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况
做好组织建设和社会服务||${result}
${header}
${rows}`;

/** Examples of narrative-differs. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'one number in both',
      form: form('全年发展新社员99人，开展社会服务活动6次。', '发展新社员|人|≥|70|99人|45|45|'),
    },
    {
      name: 'another unit, another time, a part, a plan, and a rough number',
      form: form(
        '惠及新社员120人次；去年发展新社员80人；其中新社员30人；计划发展新社员90人；发展新社员90余人',
        '发展新社员|人|≥|70|99|45|45|',
      ),
    },
    {
      name: 'two clauses speak of it: the parts may make up the whole',
      form: form('第一批发展新社员40人，第二批发展新社员59人。', '发展新社员|人|≥|70|99|45|45|'),
    },
    {
      name: 'the number belongs to another word of the clause',
      form: form('为新社员班聘请授课教师5人', '发展新社员|人|≥|70|99|45|45|'),
    },
    {
      name: 'the noun stands in two names',
      form: form(
        '新社员共70人',
        `发展新社员|人|≥|70|99|20|20|
培训新社员|人|≥|60|60|20|20|`,
      ),
    },
    {
      name: 'a share and a sum of money whose unit stands in the column only',
      form: form(
        '项目补助资金30万元，群众满意度较高',
        `项目补助资金|万元|≥|28|29|20|20|
群众满意度|%|≥|90|95|20|20|`,
      ),
    },
    {
      name: 'no result at all',
      unchecked: true,
      form: `
${header}
发展新社员|人|≥|70|99|45|45|`,
    },
  ],
  invalid: [
    {
      name: 'the name with its number',
      form: form('全年工作有序推进，发展新社员99人。', '发展新社员|人|≥|70|70人|45|45|'),
      finds: [
        {
          at: 'C4',
          message: 'differs',
          values: { clause: '发展新社员99人', name: '发展新社员', actual: '70人' },
        },
      ],
    },
    {
      name: 'the noun alone, the number before it, and the unit in the column',
      form: form(
        '培训了120名基层骨干；办结群众来信共38件',
        `培训基层骨干人数|人|≥|100|110|20|20|
群众来信|件|≥|30|35|20|20|`,
      ),
      finds: [
        { at: 'C4', message: 'differs', values: { name: '培训基层骨干人数', actual: '110' } },
        { at: 'C4', message: 'differs', values: { clause: '办结群众来信共38件', actual: '35' } },
      ],
    },
  ],
};
