import { readActual } from './actual';
import { plain } from './number';

function said(text: string): string {
  const reading = readActual(text);
  if (reading.kind === 'unreadable') return reading.why;
  if (reading.kind === 'words') return reading.grade === null ? 'words' : `words ${reading.grade}`;
  if (reading.kind !== 'measure') return reading.kind;
  return [
    reading.nature ?? '',
    plain(reading.low),
    reading.unit?.text ?? '',
    reading.approximate ? ' about' : '',
  ].join('');
}

test.each([
  ['全年发言5次', '5次'],
  ['参会5次', '5次'],
  ['17个课题', '17个'],
  ['实际举办3期', '3期'],
  ['发展社员99人', '99人'],
  ['开展中心组学习4次', '4次'],
  ['满意度95%', '95%'],
  ['预算执行率100%', '100%'],
  ['100%完成', '100%'],
  ['已完成3个', '3个'],
  ['120余篇', '120篇 about'],
  ['出错率小于3%', '<3%'],
  ['累计服务近2000人次', '2000人次 about'],
  ['完成年度任务的124%', '124%'],
  ['1', '1'],
  ['0', '0'],
  ['按计划完成', 'words met'],
  ['已完成', 'words met'],
  ['当年完成', 'words met'],
  ['均在当年完成', 'words met'],
  ['全部完成。', 'words met'],
  ['达成年度指标', 'words met'],
  ['达到预期效果', 'words met'],
  ['按预算执行', 'words met'],
  ['超额完成', 'words met'],
  ['未超预算', 'words met'],
  ['符合要求', 'words met'],
  ['基本完成', 'words partly'],
  ['部分达成年度指标并具有一定效果', 'words partly'],
  ['部分完成', 'words partly'],
  ['基本达成目标', 'words partly'],
  ['未全部完成', 'words partly'],
  ['未完成', 'words unmet'],
  ['未达成年度指标且效果较差', 'words unmet'],
  ['未达标', 'words unmet'],
  ['较差', 'words unmet'],
  ['未开展', 'words unmet'],
  ['不合格', 'words unmet'],
  ['没有完成年度目标', 'words unmet'],
  ['已开展', 'words'],
  ['显著提高', 'words'],
  ['满意度', 'words'],
  ['爱心妈妈、慰问烧伤儿童、关爱留守儿童', 'words'],
  ['按要求保障了区政府各项工作有序运转，全面完成了各项工作任务。', 'words'],
  ['超额完成20%', 'words met'],
  ['未完成2个', 'words unmet'],
  ['未完成0件', '0件'],
  ['爱心妈妈6次、慰问烧伤儿童1次', 'several-numbers'],
  ['6次（目标5次）', 'several-numbers'],
  ['—', 'not-applicable'],
  ['', 'blank'],
])('%s → %s', (text, expected) => expect(said(text)).toBe(expected));
