import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './traditional';

testExamples(rule);

// Standard characters that look Traditional or that converters change.
const STANDARD = `显著 卓著 昭著 著作 著名 名著 原著 专著 编著 论著 译著 遗著 土著 著称 著述 著者 合著 巨著 拙著
乾隆 乾坤 乾县 乾安县 乾陵 康乾盛世 乾某 瞭望 瞭望塔 於某 於潜镇 樊於期 於菟 覆盖 覆灭 颠覆 答覆 批覆 反覆 倾覆
徵羽 宫商角徵羽 魏徵 文徵明 藉口 慰藉 狼藉 枕藉 蕴藉 藉此 鏖战 夥颐 么叔 幺麽小丑 麽些文 摺叠 奏摺 存摺
毕昇 李昇 张昇 东昇镇 陞某 谿谷 祕鲁 脩金 扞格 氾某 釐定 剋某 蒐集某 薹草 苧某 薳某 吒某 劄记 袷袢
皇后 太后 后稷 公里 里程 茶几 几案 干部 若干 干戈 干支 台州 天台山 兄台 头发 面粉 斗争 北斗 山谷 稻谷 冲突 小丑 卜辞 余某 业余
模范 范某 松树 出征 长征 征收 一只 只有 钟表 表格 制度 制造 准确 批准 委托 衬托 沈阳 浓郁 症结 家伙 仆人 朴素 于某 对于 云端 人云亦云
老少咸宜 方向 向往 系统 联系 关系 保佑 愿望 岳父 五岳 折扣 杰出 雕刻 并且 合并 升级 淼 喆 堃 犇 朱镕基 镕铸 陈垚 赟 玥 昉 旸 晖 翀
面积 里面 内里 复议 复杂 恢复 回复 答复 周末 周期 布置 布告 占用 占卜 采取 采购 丰采 游览 游泳 沉淀 沉重 弦 奸商 欲望 奖杯 尸体 床铺
群众 山峰 众人 考核 污水 鉴定 凭证 根据 凌晨 栋梁 饮宴 产业 说明 强化 记录 门户 没有 交换 决定 情况 减少 干净 冲击 册 奥运 温度 值班
郄某 仝某 佘某 冼某 逄某 亓官 令狐 尉迟 澹台 贠某 祎 炜 煜 珺 垭口 硚口 磡 塬 峁 梁峁 墚 圪垯 旮旯 圩镇 泵站 粤港 澳门 潮汕 菏泽 莘县 郫都 鄠邑 盩厔`;

it.each(STANDARD.split(/\s+/).map((word) => [word]))('%s is standard', (word) => {
  expect(findingsOf(rule, `我市在${word}方面开展工作。`)).toEqual([]);
});

const CONVERTED = [
  ['乾淨整潔', '干净整洁'],
  ['徵收機關於三月公佈規範', '征收机关于三月公布规范'],
  ['原著與編著、專著', '原著与编著、专著'],
  ['於是該辦後續釐清權責', '于是该办后续厘清权责'],
  ['显著成效，國家', '显著成效，国家'],
  ['魏徵之後，證據', '魏徵之后，证据'],
] as const;

it.each(CONVERTED)('%s → %s', (text, simplified) => {
  expect(applyEdits(text, chooseEdits(findingsOf(rule, text), true))).toBe(simplified);
});

it('gives one finding per sentence for a paragraph that is Traditional throughout', () => {
  const text =
    '從單位改革以來，職能有所調整，人員力量沒有相應增加，制約了工作開展。普法宣傳仍以傳統方式為主，新媒體運用不夠充分。';
  expect(findingsOf(rule, text)).toHaveLength(2);
});

it('calls a lone character an error only where no name could keep it', () => {
  const graded = (text: string) => findingsOf(rule, text).map(({ severity, fixes }) => [severity, fixes[0]?.safe]);
  expect(graded('濛溪河遗址考古取得进展')).toEqual([['warning', false]]);
  expect(graded('开展國家安全教育')).toEqual([['error', true]]);
  expect(graded('佈置採購任務')).toEqual([['error', true]]);
});
