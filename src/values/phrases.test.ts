import { said } from './reading.test-support';
import { readTarget } from './target';

const reads = (text: string): string => said(readTarget(text));

describe('operators: denied, widened, behind the number', () => {
  test.each([
    ['未低于80%', '≥80 %:percent'],
    ['没有超过30天', '≤30 天:time'],
    ['不会超过2件', '≤2 件:count'],
    ['不应当少于12期', '≥12 期:count'],
    ['不可低于85%', '≥85 %:percent'],
    ['不准超过4万元', '≤40000 元:money'],
    ['不容许超过3‰', '≤0.3 %:percent'],
    ['不该少于5家', '≥5 家:count'],
    ['切勿超过60分贝', '≤60 分贝:other'],
    ['原则上不超过15个工作日', '≤15 个工作日:time'],
    ['一般不低于三次', '≥3 次:count'],
    ['不得少于或等于6个', '≥6 个:count'],
    ['大于或是等于7台', '≥7 台:count'],
    ['小于/等于40人', '≤40 人:people'],
    ['少于等于9起', '≤9 起:count'],
    ['高于(含等于)75%', '≥75 %:percent'],
    ['等于或大于20场', '≥20 场:count'],
    ['等于或小于3天', '≤3 天:time'],
    ['＞或＝90%', '≥90 %:percent'],
    ['<=15%', '≤15 %:percent'],
    ['=≤15%', '≤15 %:percent'],
    ['≥≥5', '≥5'],
    ['《5%', '<5 %:percent'],
    ['》95%', '>95 %:percent'],
    ['印发《手册》300册', '300 册:count'],
    ['≱5', '<5'],
    ['最低30户', '≥30 户:count'],
    ['最高8小时', '≤8 小时:time'],
    ['最高人民法院案例3件', '3 件:count'],
    ['上限100万元', '≤1000000 元:money'],
    ['顶多两次', '≤2 次:count'],
    ['起码4场', '≥4 场:count'],
    ['不下20家', '≥20 家:count'],
    ['达到或高于88%', '≥88 %:percent'],
    ['优于90%', '>90 %:percent'],
    ['不亚于95分', '≥95 分:score'],
    ['不早于8天', '≥8 天:time'],
    ['不晚于10天', '≤10 天:time'],
    ['不足30户', '<30 户:count'],
    ['不满18人', '<18 人:people'],
    ['不及60%', '<60 %:percent'],
    ['未满5年', '<5 年:time'],
    ['80%及其以上', '≥80 %:percent'],
    ['5个或更多', '≥5 个:count'],
    ['20天为限', '≤20 天:time'],
    ['50万元封顶', '≤500000 元:money'],
    ['100人及以下', '≤100 人:people'],
    ['60%以上（含本数）', '≥60 %:percent'],
  ])('%s → %s', (text, expected) => expect(reads(text)).toBe(expected));
});

describe('directions, and levels that are none', () => {
  test.each([
    ['同比增长8%', '8 %:percent change+'],
    ['环比下降2.5%', '2.5 %:percent change−'],
    ['较去年减少15件', '15 件:count change−'],
    ['比上年多12场', '12 场:count change+'],
    ['比去年同期少3人', '3 人:people change−'],
    ['低于上年2个百分点', '2 个百分点:percent change−'],
    ['高于上年同期4%', '4 %:percent change+'],
    ['降低了6个百分点', '6 个百分点:percent change−'],
    ['降5%', '5 %:percent change−'],
    ['增8%', '8 %:percent change+'],
    ['降至5%', '5 %:percent'],
    ['减少到3件', '3 件:count'],
    ['提高至98%', '98 %:percent'],
    ['增加值达5亿元', '500000000 元:money'],
    ['增长点3个', '3 个:count'],
    ['增长率为7.5%', '7.5 %:percent change+'],
    ['下降幅度控制在3%以内', '≤3 %:percent change−'],
    ['负增长1.2%', '-1.2 %:percent change+'],
    ['负3%', '-3 %:percent'],
    ['零下十度', '-10 度:other'],
    ['正负5%', 'broken-number'],
    ['下降-4%', 'contradicting-directions'],
    ['未增长5%', '5 %:percent'],
    ['5%的增长', '5 %:percent change+'],
    ['6.5%的降幅', '6.5 %:percent change−'],
    ['提前10天', '10 天:time schedule+'],
    ['推迟3个月', '3 个月:time schedule−'],
    ['超期5天', '5 天:time schedule−'],
    ['节约12万元', '120000 元:money saving+'],
    ['超支3.5万元', '35000 元:money saving−'],
    ['亏损8000元', '8000 元:money result−'],
    ['亏80万元', '800000 元:money result−'],
    ['净增200人', '200 人:people change+'],
    ['压减20%', '20 %:percent change−'],
    ['缩短5个工作日', '5 个工作日:time schedule+'],
  ])('%s → %s', (text, expected) => expect(reads(text)).toBe(expected));
});

describe('nearly, about and more than', () => {
  test.each([
    ['约120人', '120 人:people about'],
    ['将近300人', '300 人:people about under'],
    ['不到一百户', '<100 户:count'],
    ['上千人次', '1000 人次:people about over'],
    ['90来人', '90 人:people about'],
    ['30多场', '30 场:count about over'],
    ['400人上下', '400 人:people about'],
  ])('%s → %s', (text, expected) => expect(reads(text)).toBe(expected));
});

describe('lengths of time in words', () => {
  test.each([
    ['大约半年', '0.5 年:time about'],
    ['半年', '0.5 年:time'],
    ['半年内', '≤0.5 年:time'],
    ['半个月', '0.5 个月:time'],
    ['≤半天', '≤0.5 天:time'],
    ['上半年3次', '3 次:count'],
    ['每半年2次', '2 次:count per 半年'],
    ['三个半月', '3.5 个月:time'],
    ['1个半小时', '1.5 小时:time'],
    ['两年半', '2.5 年:time'],
    ['3天半', '3.5 天:time'],
    ['一年零六个月', '18 个月:time'],
    ['2年6个月', '30 个月:time'],
    ['1小时20分', '80 分钟:time'],
    ['90分钟', '90 分钟:time'],
    ['1天6小时', '30 小时:time'],
    ['2023年3个月', '3 个月:time'],
    ['三周', '3 周:time'],
  ])('%s → %s', (text, expected) => expect(reads(text)).toBe(expected));
});

describe('places in an order', () => {
  test.each([
    ['第8', '8 名:rank'],
    ['第三', '3 名:rank'],
    ['全县第二名', '2 名:rank'],
    ['位居全省第5', '5 名:rank'],
    ['排名前5%', '≤5 %:percent'],
    ['前5名以内', '≤5 名:rank'],
    ['第3名及以上', '≤3 名:rank'],
    ['第一产业', 'words'],
    ['第一批次3个', '3 个:count'],
    ['第二名至第四名', 'several-numbers'],
    ['名列第六位', '6 名:rank'],
  ])('%s → %s', (text, expected) => expect(reads(text)).toBe(expected));
});

describe('errors, pictures and boxes', () => {
  test.each([
    ['#REF!', 'error-value'],
    ['#DIV/0!', 'error-value'],
    ['######', 'error-value'],
    ['=DISPIMG("ID_8D21",1)', 'blank'],
    ['□是 ☑否', 'words unmet'],
    ['☑优 □良 □差', 'words met'],
    ['√', 'words met'],
    ['×', 'words unmet'],
    ['(√)达标 ( )不达标', 'words met'],
    ['●达成 ○未达成', 'words met'],
    ['■完成5次', '5 次:count'],
    ['□达成 □未达成', 'words'],
    ['☑完成3项 □未完成', '3 项:count'],
    ['口达成 √未达成', 'words unmet'],
    ['☒', 'words unmet'],
    ['1月2日', 'words'],
    ['12月31日前', 'words'],
    ['5月', 'words'],
  ])('%s → %s', (text, expected) => expect(reads(text)).toBe(expected));
});
