import type { SampleRow } from '../blueprint';

/** A goal of a department, and its indicators by level 1 and level 2. */
export interface Goal {
  readonly text: string;
  readonly rows: readonly (readonly [level1: string, level2: string, sample: SampleRow])[];
}

type Told = readonly [name: string, target: string, standard: string, actual: string, weight: number];

const output = (level2: string, ...told: Told): Goal['rows'][number] => ['产出指标', level2, sampleOf(told)];
const benefit = (level2: string, ...told: Told): Goal['rows'][number] => ['效益指标', level2, sampleOf(told)];

const sampleOf = ([name, target, standard, actual, weight]: Told): SampleRow => ({
  name,
  target,
  standard,
  actual,
  weight,
});

/** The archives of a city, by what they want to reach in the long run: 40 points. */
export const longTerm: readonly Goal[] = [
  {
    text: '建成馆藏齐全的市级档案资源库',
    rows: [
      output('数量指标', '馆藏档案总量', '≥120万卷', '不少于120万卷', '121万卷', 4),
      benefit('社会效益指标', '馆藏开放比例', '≥35%', '不少于35%', '36%', 4),
    ],
  },
  {
    text: '实现重点档案数字化',
    rows: [
      output('质量指标', '数字副本抽检合格率', '≥99%', '不低于99%', '99.6%', 4),
      benefit('可持续影响指标', '数字资源备份率', '=100%', '全部备份', '100%', 4),
    ],
  },
  {
    text: '形成覆盖城乡的查档网络',
    rows: [
      output('数量指标', '联网查档点', '≥60个', '不少于60个', '62个', 4),
      benefit('社会效益指标', '跨馆查档办结率', '≥95%', '不低于95%', '97%', 4),
    ],
  },
  {
    text: '档案安全万无一失',
    rows: [
      output('质量指标', '库房环境达标率', '=100%', '全部达标', '100%', 4),
      benefit('社会效益指标', '档案安全事故', '0起', '不发生', '0起', 4),
    ],
  },
  {
    text: '档案文化走近市民',
    rows: [
      output('数量指标', '常设展览', '≥3个', '不少于3个', '3个', 4),
      benefit('社会效益指标', '市民知晓率', '≥70%', '不低于70%', '74%', 4),
    ],
  },
];

/** The same by what was to be done in the year: 50 points. */
export const annual: readonly Goal[] = [
  {
    text: '接收进馆到期档案',
    rows: [
      output('数量指标', '接收档案', '≥26000卷', '不少于26000卷', '26800卷', 4),
      output('时效指标', '按期接收率', '≥95%', '不低于95%', '96%', 3),
      benefit('社会效益指标', '民生档案占比', '≥40%', '不低于40%', '43%', 3),
    ],
  },
  {
    text: '完成年度数字化扫描',
    rows: [
      output('数量指标', '扫描页数', '≥320万页', '不少于320万页', '338万页', 4),
      output('质量指标', '扫描返工率', '≤2%', '不高于2%', '1.9%', 3),
      benefit('社会效益指标', '可在线查阅的档案', '≥18万件', '不少于18万件', '18.6万件', 3),
    ],
  },
  {
    text: '开展查档便民服务',
    rows: [
      output('数量指标', '接待查档', '≥9000人次', '不少于9000人次', '9650人次', 4),
      [
        '产出指标',
        '时效指标',
        {
          ...sampleOf(['当日办结率', '≥98%', '不低于98%', '96.5%', 3]),
          reason: '十一月查档系统升级停机两天，当日未能办结；今后安排在周末升级。',
        },
      ],
      benefit('服务对象满意度指标', '查档群众满意度', '≥92%', '不低于92%', '95%', 3),
    ],
  },
  {
    text: '做好库房安全和保护修复',
    rows: [
      output('数量指标', '修复破损档案', '≥1200卷', '不少于1200卷', '1260卷', 4),
      output('成本指标', '每卷修复成本', '≤180元', '不高于180元', '172元', 3),
      benefit('可持续影响指标', '温湿度监测', '达标', '全年监测', '达标', 3),
    ],
  },
  {
    text: '举办档案文化活动',
    rows: [
      output('数量指标', '专题展览', '≥4场', '不少于4场', '4场', 4),
      output('数量指标', '进校园讲座', '≥20场', '不少于20场', '22场', 3),
      benefit('社会效益指标', '观展人次', '≥5万人次', '不少于5万人次', '5.4万人次', 3),
    ],
  },
];
