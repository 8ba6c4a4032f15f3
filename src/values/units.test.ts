import { squeeze } from './fold';
import { readUnit, sameKind, unitInName, unitRatio, unitScale } from './units';

test.each([
  ['个', '个', 'count'],
  ['件', '件', 'count'],
  ['户', '户', 'count'],
  ['人', '人', 'people'],
  ['人/次', '人/次', 'people'],
  ['人 次', '人次', 'people'],
  ['万人次', '万人次', 'people'],
  ['名', '名', 'people'],
  ['％', '%', 'percent'],
  ['百分比', '百分比', 'percent'],
  ['‰', '‰', 'percent'],
  ['元', '元', 'money'],
  ['万元', '万元', 'money'],
  ['（万元）', '万元', 'money'],
  ['单位：万元', '万元', 'money'],
  ['百万元', '百万元', 'money'],
  ['元/人', '元/人', 'money'],
  ['元/人/年', '元/人', 'money'],
  ['年', '年', 'time'],
  ['工作日', '工作日', 'time'],
  ['㎡', '㎡', 'area'],
  ['公里', '公里', 'length'],
  ['吨', '吨', 'weight'],
  ['分', '分', 'score'],
  ['名次', '名次', 'rank'],
  ['次/年', '次', 'count'],
  ['次/人', '次/人', 'count'],
  ['微克/立方米', '微克/立方米', 'other'],
  ['勺', '勺', 'other'],
])('the 计量单位 %s is %s, %s', (text, unit, kind) => expect(readUnit(text)).toEqual({ text: unit, kind }));

test.each(['', '　', '无', '—', '/', '不适用'])('%j is no unit', (text) => expect(readUnit(text)).toBeNull());

test.each([
  ['万元', '10000'],
  ['千元', '1000'],
  ['亿元', '100000000'],
  ['百万元', '1000000'],
  ['万元/人', '10000'],
  ['万人次', '10000'],
  ['‰', '0.1'],
  ['件', '1'],
  ['千米', '1'],
  ['', '1'],
])('a number in %s counts times %s', (text, scale) =>
  expect(unitScale(readUnit(text)).toFixed()).toBe(scale),
);

test.each([
  ['件', '件', 'same'],
  ['人', '名', 'same'],
  ['人次', '人/次', 'same'],
  ['㎡', '平方米', 'same'],
  ['公里', 'km', 'same'],
  ['天', '日', 'same'],
  ['元', '万元', 'same'],
  ['%', '百分比', 'same'],
  ['%', '‰', 'same'],
  ['件', '项', 'near'],
  ['次', '期', 'near'],
  ['人', '人次', 'near'],
  ['人次', '次', 'near'],
  ['人', '个', 'near'],
  ['名', '名次', 'near'],
  ['天', '工作日', 'near'],
  ['%', '个百分点', 'near'],
  ['元', '元/人', 'near'],
  ['件', '%', 'different'],
  ['万元', '人', 'different'],
  ['人', '件', 'different'],
  ['天', '月', 'different'],
  ['亩', '平方米', 'different'],
  ['米', '公里', 'different'],
  ['分', '次', 'different'],
  ['件', '', 'unknown'],
  ['%', '', 'unknown'],
  ['', '', 'unknown'],
  ['勺', '件', 'unknown'],
  ['勺', '勺', 'same'],
] as const)('%s and %s are %s', (one, other, expected) => {
  expect(sameKind(readUnit(one), readUnit(other))).toBe(expected);
  expect(sameKind(readUnit(other), readUnit(one))).toBe(expected);
});

test.each([
  ['年', '月', '12', true],
  ['小时', '分钟', '60', true],
  ['天', '小时', '24', true],
  ['季度', '个月', '3', true],
  ['周', '日', '7', true],
  ['公里', '米', '1000', true],
  ['公顷', '亩', '15', true],
  ['吨', '公斤', '1000', true],
  ['年', '天', '365', false],
])('1 %s is so many %s: %s', (from, to, expected, exact) => {
  const [a, b] = [readUnit(from), readUnit(to)];
  const turned = a && b && unitRatio(a, b);
  expect(turned && [turned.times.div(turned.over).toFixed(), turned.exact]).toEqual([expected, exact]);
});

test.each([
  ['天', '公里'],
  ['件', '次'],
  ['工作日', '天'],
  ['元', '万元'],
])('%s and %s are not turned into each other', (from, to) => {
  const [a, b] = [readUnit(from), readUnit(to)];
  expect(a && b && unitRatio(a, b)).toBeNull();
});

test.each([
  ['单台采购成本（万元）', '万元'],
  ['培训人数(单位：人次)', '人次'],
  ['覆盖率（%）', '%'],
  ['产出指标（50分）', null],
  ['培训（线上）', null],
  ['培训人数', null],
])('the name %s says the unit %s', (name, unit) =>
  expect(unitInName(squeeze(name))?.text ?? null).toBe(unit),
);
