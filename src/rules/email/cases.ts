import type { RuleCases } from '../cases';

const indicators = `
指标名称|指标值|全年完成值|指标权重|指标得分|说明
走访企业|10|10|90|90|`;

/** Examples of email. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a unit’s own mailbox',
      form: `
项目名称|走访|电子邮箱|czj@yunling.gov.cn|备用邮箱|office@linye.org.cn${indicators}`,
    },
    {
      name: 'masked already',
      form: `
项目名称|走访|电子邮箱|z***@qq.com${indicators}`,
    },
    {
      name: 'addresses of pages and accounts, and other things with an @',
      form: `
项目名称|走访|官方微博|@云岭林业|网址|mail.qq.com${indicators}
备注|单价 3@5 元，账号 yunling@weibo`,
    },
    {
      name: 'a host that only begins alike',
      form: `
项目名称|走访|电子邮箱|czj@qq.com.yunling.gov.cn|备用|czj@163.yunling.cn${indicators}`,
    },
    {
      name: 'no @ at all',
      unchecked: true,
      form: `
项目名称|走访|联系方式|见官网${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'in a cell of its own',
      form: `
项目名称|走访|电子邮箱|zhangsan88@qq.com${indicators}`,
      finds: [
        {
          at: 'D1',
          message: 'email',
          values: { masked: 'z***@qq.com' },
          fix: { kind: 'suggested', edits: [{ at: 'D1', value: 'z***@qq.com' }] },
        },
      ],
    },
    {
      name: 'in a sentence, in full-width signs',
      form: `
项目名称|走访${indicators}
备注|材料发至ｌｉｓｉ＠１６３.com，李四收`,
      finds: [{ at: 'B4', message: 'email', values: { masked: 'l***@163.com' } }],
    },
  ],
};
