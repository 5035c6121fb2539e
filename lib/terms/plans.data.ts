/** Central documents that carry their years in the title, and names under which a law is often misquoted. */
export const PLANS_AS_OF = '2026-06-30';

export interface Plan {
  readonly name: string;
  readonly issuer: string;
  /** First and last year of each. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly source: string;
}

export const PLANS: readonly Plan[] = [
  {
    name: '法治政府建设实施纲要',
    issuer: '中共中央、国务院',
    ranges: [
      [2015, 2020],
      [2021, 2025],
    ],
    source: '中发〔2015〕36号；《国务院公报》2021年第24号',
  },
  {
    name: '法治中国建设规划',
    issuer: '中共中央',
    ranges: [[2020, 2025]],
    source: '《国务院公报》2021年第3号',
  },
  {
    name: '法治社会建设实施纲要',
    issuer: '中共中央',
    ranges: [[2020, 2025]],
    source: '《国务院公报》2020年第35号',
  },
  {
    name: '提升行政执法质量三年行动计划',
    issuer: '国务院办公厅',
    ranges: [[2023, 2025]],
    source: '国办发〔2023〕27号',
  },
  {
    name: '关于开展法治宣传教育的第八个五年规划',
    issuer: '中共中央、国务院转发，中央宣传部、司法部制定',
    ranges: [[2021, 2025]],
    source: '《国务院公报》2021年第18号',
  },
];

export interface WrongTitle {
  readonly wrong: string;
  readonly right: string;
  readonly source: string;
}

/** Misquotations farther from the title than a slip of one character. */
export const WRONG_TITLES: readonly WrongTitle[] = [
  { wrong: '军事保护法', right: '军事设施保护法', source: '国家法律法规数据库：军事设施保护法' },
  { wrong: '军事设施法', right: '军事设施保护法', source: '国家法律法规数据库：军事设施保护法' },
  { wrong: '国家保密法', right: '保守国家秘密法', source: '国家法律法规数据库：保守国家秘密法' },
  { wrong: '国家秘密法', right: '保守国家秘密法', source: '国家法律法规数据库：保守国家秘密法' },
  { wrong: '保守秘密法', right: '保守国家秘密法', source: '国家法律法规数据库：保守国家秘密法' },
  { wrong: '信息公开条例', right: '政府信息公开条例', source: '国务院令第711号' },
  { wrong: '政务信息公开条例', right: '政府信息公开条例', source: '国务院令第711号' },
  { wrong: '政务公开条例', right: '政府信息公开条例', source: '国务院令第711号' },
  { wrong: '个人信息安全法', right: '个人信息保护法', source: '国家法律法规数据库：个人信息保护法' },
  { wrong: '反电信诈骗法', right: '反电信网络诈骗法', source: '国家法律法规数据库：反电信网络诈骗法' },
  { wrong: '反网络电信诈骗法', right: '反电信网络诈骗法', source: '国家法律法规数据库：反电信网络诈骗法' },
  { wrong: '退役军人保护法', right: '退役军人保障法', source: '国家法律法规数据库：退役军人保障法' },
  { wrong: '消费者权益保障法', right: '消费者权益保护法', source: '国家法律法规数据库：消费者权益保护法' },
  { wrong: '妇女权益保护法', right: '妇女权益保障法', source: '国家法律法规数据库：妇女权益保障法' },
  { wrong: '老年人权益保护法', right: '老年人权益保障法', source: '国家法律法规数据库：老年人权益保障法' },
  { wrong: '残疾人保护法', right: '残疾人保障法', source: '国家法律法规数据库：残疾人保障法' },
  { wrong: '未成年人犯罪预防法', right: '预防未成年人犯罪法', source: '国家法律法规数据库：预防未成年人犯罪法' },
  { wrong: '法制宣传教育法', right: '法治宣传教育法', source: '国家法律法规数据库：法治宣传教育法' },
  { wrong: '道路安全法', right: '道路交通安全法', source: '国家法律法规数据库：道路交通安全法' },
  { wrong: '招投标法', right: '招标投标法', source: '国家法律法规数据库：招标投标法' },
];
