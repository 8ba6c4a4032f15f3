import type { IndicatorGroup } from '../blueprint';

/** A rural road's project: nature, number and unit in columns of their own; 90 points. */
export const road: readonly IndicatorGroup[] = [
  {
    label: '产出指标',
    kinds: [
      {
        label: '数量指标',
        samples: [
          { name: '改造农村公路里程', nature: '≥', target: 30, unit: '公里', actual: 31.2, weight: 12 },
          { name: '安装波形护栏', nature: '≥', target: 12, unit: '公里', actual: 12, weight: 8 },
          { name: '新增候车亭', nature: '=', target: 18, unit: '座', actual: 18, weight: 6 },
        ],
      },
      {
        label: '质量指标',
        samples: [
          { name: '工程验收合格率', nature: '=', target: 100, unit: '%', actual: 100, weight: 10 },
          { name: '路面平整度达标率', nature: '≥', target: 95, unit: '%', actual: 96.8, weight: 6 },
        ],
      },
      {
        label: '时效指标',
        samples: [
          {
            name: '标段按期完工率',
            nature: '≥',
            target: 100,
            unit: '%',
            actual: 92,
            weight: 5,
            reason: '三标段遇汛期滑坡，路基返工二十天，十二月初竣工；今后避开主汛期施工。',
          },
          { name: '工程款支付及时率', nature: '≥', target: 95, unit: '%', actual: 97, weight: 5 },
        ],
      },
      {
        label: '成本指标',
        samples: [{ name: '每公里改造成本', nature: '≤', target: 42, unit: '万元', actual: 39.8, weight: 8 }],
      },
    ],
  },
  {
    label: '效益指标',
    kinds: [
      {
        label: '经济效益指标',
        samples: [
          { name: '带动农产品外运量', nature: '≥', target: 1200, unit: '吨', actual: 1310, weight: 4 },
        ],
      },
      {
        label: '社会效益指标',
        samples: [
          { name: '受益群众', nature: '≥', target: 2, unit: '万人', actual: 2.1, weight: 8 },
          { name: '缩短进城时间', nature: '≥', target: 15, unit: '分钟', actual: 17, weight: 4 },
        ],
      },
      {
        label: '生态效益指标',
        samples: [{ name: '沿线绿化率', nature: '≥', target: 60, unit: '%', actual: 64, weight: 2 }],
      },
      {
        label: '可持续影响指标',
        samples: [{ name: '公路管护考核', nature: '定性', target: '达标', actual: '达标', weight: 2 }],
      },
    ],
  },
  {
    label: '满意度指标',
    kinds: [
      {
        label: '服务对象\n满意度指标',
        samples: [
          { name: '沿线群众满意度', nature: '≥', target: 90, unit: '%', actual: 93, weight: 5 },
          { name: '货运司机满意度', nature: '≥', target: 85, unit: '%', actual: 88.5, weight: 5 },
        ],
      },
    ],
  },
];

/** The project around those indicators. */
export const roadProject = {
  name: '农村公路提质改造',
  code: '51000026T000000000017',
  department: '县交通运输局',
  unit: '县公路养护中心',
  goal: '改造三十公里农村公路，补齐护栏和候车亭，方便沿线群众出行。',
  result: '改造路段已全部通车，护栏和候车亭交付使用，一处标段竣工时间晚于计划。',
} as const;
