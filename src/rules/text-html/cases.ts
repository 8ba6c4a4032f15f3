import type { RuleCases } from '../cases';

const header = '指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of text-html. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'comparisons are no tags',
      form: `
${header}
满意率<90%的单位>3个|≤|<5|3|50|50|a<b and c>d
培训|≥|10|10|40|40|P < 0.05，A&B，<某某>`,
    },
    {
      name: 'title marks of another kind',
      form: `
${header}
编发〈要情〉《内刊》|≥|10|10|90|90|见<附件1>`,
    },
  ],
  invalid: [
    {
      name: 'tags of a web editor in a title and a narrative (Shenzhen)',
      form: `
<b>项目目标完成情况</b>||||||
${header}
走访企业|≥|10|10|90|90|<p>走访企业10家</p><p>均已完成</p>`,
      finds: [
        {
          at: 'G3',
          message: 'tags',
          fix: { kind: 'safe', edits: [{ at: 'G3', value: '走访企业10家 均已完成' }] },
          values: { tags: '<p>' },
        },
      ],
    },
    {
      name: 'attributes, self-closing tags and entities, each named once',
      form: `
${header}
走访企业|≥|10|10|90|90|<span style="color:red">多</span>&nbsp;<BR/>走<br>访&nbsp;&#8226;`,
      finds: [
        {
          at: 'G2',
          message: 'tags',
          fix: { kind: 'safe', edits: [{ at: 'G2', value: '多 走 访 •' }] },
          values: { tags: '<span> <br> &nbsp; &#8226;' },
        },
      ],
    },
    {
      name: 'of many only the first four are named',
      form: `
${header}
<p><b><i><u><s>走访</s></u></i></b></p>|≥|10|10|90|90|`,
      finds: [
        {
          at: 'A2',
          message: 'tags',
          fix: { kind: 'safe', edits: [{ at: 'A2', value: '走访' }] },
          values: { tags: '<p> <b> <i> <u> …' },
        },
      ],
    },
    {
      name: 'paragraphs of a workbook’s cell stay apart; what a browser would not show as text is left to people',
      typed: true,
      form: `
${header}
走访企业|≥|10|10|45|45|<p>走访10家&nbsp;</p><p>满意率&ge;95%</p>
回访企业|≥|10|10|45|45|<style>p{color:red}</style>回访&lt;b&gt;10家`,
      finds: [
        {
          at: 'G2',
          message: 'tags',
          fix: { kind: 'safe', edits: [{ at: 'G2', value: '走访10家\n满意率≥95%' }] },
        },
        { at: 'G3', message: 'tags', fix: null },
      ],
    },
    {
      name: 'a number of a workbook would become a number stored as text',
      typed: true,
      form: `
${header}
走访企业|≥|10|10|90|<b>90</b>|`,
      finds: [{ at: 'F2', message: 'tags', fix: null }],
    },
    {
      name: 'signs that would make a new tag; nothing but a tag',
      form: `
${header}
走访企业|≥|10|10|45|45|走访&lt;b&gt;10家
回访企业|≥|10|10|45|45|<br/>`,
      finds: [
        { at: 'G2', message: 'tags', fix: null },
        { at: 'G3', message: 'tags', fix: null },
      ],
    },
  ],
};
