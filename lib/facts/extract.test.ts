import { describe, expect, it } from 'vitest';
import { extractFacts } from './extract';
import { FIXED_WORDS } from './non-figures';

function found(text: string, year: number | null = 2024): string[] {
  return extractFacts(text, 's', year).map(({ kind, value, unit, approx }) =>
    [kind, value, unit, approx].filter((part) => part !== '' && part !== null).join(' '),
  );
}

describe('extractFacts', () => {
  it.each([
    ['发放折页300余份', ['count 300 份 余']],
    ['发放折页３００余份', ['count 300 份 余']],
    ['发放折页三百余份', ['count 300 份 余']],
    ['发放折页1,200份', ['count 1200 份']],
    ['发放折页1\u200b2份', ['count 12 份']],
    ['发放折页𝟏𝟐份', ['count 12 份']],
    ['发放折页捌拾份', ['count 80 份']],
    ['覆盖1.2万人次', ['count 12000 人次']],
    ['覆盖12000人次', ['count 12000 人次']],
    ['阅读量55万余次', ['count 550000 次 余']],
    ['播放量1000多万次', ['count 10000000 次 多']],
    ['近百名学员', ['count 100 名 近']],
    ['数十次', ['count 10 次 数']],
    ['三四次', ['count 三四 次']],
    ['约300人', ['count 300 人 约']],
    ['签约300户', ['count 300 户']],
    ['300人左右', ['count 300 人 约']],
    ['50件以上', ['count 50 件 以上']],
    ['不足20人', ['count 20 人 以下']],
    ['举办讲座二十三场次', ['count 23 场次']],
    ['召开一次会议', ['count 1 次']],
    ['发放资料500余份（册）', ['count 500 份/册 余']],
    ['投入32万元', ['money 320000 元']],
    ['投入0.5亿元', ['money 50000000 元']],
    ['占比98.50%', ['percent 98.5 %']],
    ['占百分之九十五', ['percent 95 %']],
    ['占九成', ['percent 90 %']],
    ['占三分之一', ['percent 1/3 分之']],
    ['高出2个百分点', ['count 2 个百分点']],
    ['2024年12月4日', ['date 2024-12-04']],
    ['2024.12.4', ['date 2024-12-04']],
    ['二〇二四年十二月四日', ['date 2024-12-04']],
    ['12月4日', ['date --12-04']],
    ['10月30日至11月1日', ['date --10-30', 'date --11-01']],
    ['“12.4”活动', ['date --12-04']],
    ['“九一八”活动', ['date --09-18']],
    ['“12·4”国家宪法日', ['occasion constitution-day']],
    ['第十一个国家宪法日', ['count 11 第个', 'occasion constitution-day']],
    ['2024 年度', ['year 2024']],
    ['二〇二四年度', ['year 2024']],
    ['去年', ['year 2023']],
    ['上一年度', ['year 2024']],
    ['下一年度', ['year 2025']],
    ['依据《中华人民共和国行政处罚法》', ['lawTitle 行政处罚法']],
    ['《法治政府建设实施纲要（2021－2025年）》', ['lawTitle 法治政府建设实施纲要(2021-2025年)']],
    ['根据厅字〔2019〕28号', ['docNumber 厅字〔2019〕28号']],
    ['联合市司法局', ['org 市司法局']],
    ['大同市司法局', ['org 大同市司法局']],
    ['霁川市人力资源和社会保障局', ['org 霁川市人力资源和社会保障局']],
    ['与市公安局和霁川市司法局', ['org 市公安局', 'org 霁川市司法局']],
    ['会同市城乡建设局', ['org 市城乡建设局']],
    ['住房和城乡建设局', ['org 住房和城乡建设局']],
    ['区经济和信息化局', ['org 区经济和信息化局']],
    ['泰和县司法局', ['org 泰和县司法局']],
    ['市委全面依法治市委员会办公室', ['org 市委', 'org 全面依法治市委员会办公室']],
    ['我局和各科室', []],
    ['依据行政处罚法', ['lawTitle 行政处罚法']],
    ['学习中华人民共和国噪声污染防治法', ['lawTitle 噪声污染防治法']],
    ['开展宪法宣传，弘扬宪法精神', []],
    ['印发〈某某办法〉', ['lawTitle 某某办法']],
    ['走进五社区', ['count 5 社区']],
    ['检查企业十五，', ['count 15']],
    ['次数为三。', ['count 3']],
    ['再三强调，周三，一二三产业', []],
    ['发放⑮份', ['count ⑮']],
    ['①健全机制；②严格执法', []],
    ['第三届法治文化节', ['count 3 第届']],
    ['十四届全国人大', []],
    ['张伟同志主持', ['person 张伟']],
    ['首次实现全覆盖，同比增长12%', ['scale 首次', 'scale 全覆盖', 'scale 同比', 'scale 增长', 'percent 12 %']],
    ['“走进人防”活动', ['quote 走进人防']],
    ['（三）规范执法', []],
    ['1. 增强法规学习', []],
    ['一是健全机制。二是严格执法。', []],
    ['打破部门格局，干部在工作中学习', []],
    ['12345热线', []],
    ['党的二十大和二十届二中、三中全会精神', []],
  ])('%s', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it.each(FIXED_WORDS)('%s is no figure', (words) => {
    expect(found(words)).toEqual([]);
    expect(found(`坚持${words}要求`).filter((fact) => /count|quote|percent/.test(fact))).toEqual([]);
  });

  it('leads back to the text as given', () => {
    const text = '甲\u200b发放１\u200b２\u00a0份折页';
    const [fact] = extractFacts(text, 's');
    expect(fact?.surface).toBe(text.slice(fact?.place.start, fact?.place.end));
    expect(fact?.surface).toBe('１\u200b２\u00a0份');
  });

  it('lets no fixed word reach into a number', () => {
    expect(found('二十一次')).toEqual(['count 21 次']);
    expect(found('统一百份')).toContain('count 100 份');
  });

  it('keeps relative years in their own words without a report year', () => {
    expect(found('去年', null)).toEqual(['year 去年']);
  });
});
