import type { RuleCases } from '../cases';

const indicators = `
指标名称|指标值|全年完成值|指标权重|指标得分
走访企业|10|10|90|90`;

/** Examples of text-foreign-word. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'capitals are abbreviations, mixed writings are names',
      form: `
项目绩效自评表
年度工作任务|举办PPT制作和AI应用培训，维护App、WiFi和iPad，发放U盘${indicators}`,
    },
    {
      name: 'units',
      form: `
项目绩效自评表
年度工作任务|新建管道 12 km 左右，处理污水 300 kwh 以内${indicators}`,
    },
    {
      name: 'borrowed words',
      form: `
项目绩效自评表
年度工作任务|设计宣传logo一套，拍摄vlog短片3条，大厅wifi全覆盖${indicators}`,
    },
    {
      name: 'codes and addresses',
      form: `
项目绩效自评表
年度工作任务|在网站www.example.gov.cn公开，邮箱office@example.gov.cn收件，编号and-12归档${indicators}`,
    },
    {
      name: 'a quoted title and a phrase of several English words',
      form: `
项目绩效自评表
年度工作任务|承办“for”主题展，引进 health and safety 标准体系${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'a lone “and” (Wuhan)',
      form: `
项目绩效自评表
年度工作任务|做好档案信息系统日常运行与维护 and 当年档案的收集整理${indicators}`,
      finds: [{ at: 'B2', message: 'found', values: { words: 'and', context: '运行与维护 and 当年档案的' } }],
    },
    {
      name: 'two words in one cell are one finding',
      form: `
项目绩效自评表
年度工作任务|加强制度建设,and完善流程；提高 management 水平，落实 and 检查${indicators}`,
      finds: [{ at: 'B2', message: 'found', values: { words: 'and、management' } }],
    },
    {
      name: 'in the reason of an indicator',
      form: `
指标名称|指标值|全年完成值|指标权重|指标得分|说明
走访企业|10|9|90|81|企业搬迁or注销，走访不到`,
      finds: [{ at: 'F2', message: 'found', values: { words: 'or' } }],
    },
  ],
};
