import { type Profile, ProfileSchema } from '@/lib/report/profile';

const REGULATION = '《中华人民共和国政府信息公开条例》第五十条';
const FORMAT = '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）';
const BASIS = `${REGULATION}；${FORMAT}`;

/** Six parts in a fixed order, with the tables of the prescribed format in parts 2 to 4. */
export const infoDisclosureAnnual: Profile = ProfileSchema.parse({
  id: 'info-disclosure-annual',
  label: '政府信息公开工作年度报告',
  subject: '政府信息公开工作',
  titlePatterns: ['(?:政府)?信息公开', '政务公开'],
  titleExample: '某市某局2025年政府信息公开工作年度报告',
  basis: BASIS,
  length: { min: 800, max: 6000 },
  deadline: {
    month: 1,
    day: 31,
    published: { month: 3, day: 31 },
    basis: '《中华人民共和国政府信息公开条例》第四十九条：部门1月31日前提交并公布，本级政府3月31日前公布',
  },
  since: 2019,
  topics: [
    { id: 'proactive-table', label: '主动公开情况统计表', pattern: '第二十条第', since: 2019, basis: FORMAT },
    { id: 'requests-table', label: '申请办理情况统计表', pattern: '本年新收|勾稽关系', since: 2019, basis: FORMAT },
    {
      id: 'review-table',
      label: '行政复议、行政诉讼情况统计表',
      pattern: '结果维持|结果纠正',
      since: 2019,
      basis: FORMAT,
    },
    { id: 'fees', label: '收取信息处理费的情况', pattern: '信息处理费', since: 2021, basis: FORMAT },
  ],
  rows: [
    // The table of part 3, when a copy has lost its cells: 一、本年新收政府信息公开申请数量 is no heading of level 1.
    '^(?:一、)?本年新收政府信息公开申请数量',
    '^(?:二、)?上年结转政府信息公开申请数量',
    '^(?:三、)?本年度办理结果',
    '^(?:四、)?结转下年度继续办理',
    '^（[一二三四五六七]）(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|总计)',
    '^[1-9][.．](?:属于国家秘密|其他法律行政法规禁止公开|危及“?三安全一稳定|保护第三方合法权益|属于三类内部|属于四类过程性|属于行政执法案卷|属于行政查询事项|本机关不掌握|没有现成信息|补正后申请内容|信访举报投诉|重复申请|要求提供公开出版物|无正当理由|要求行政机关确认|申请人无正当理由|申请人逾期|其他$)',
  ],
  parts: [
    {
      role: 'overview',
      label: '总体情况',
      heading: '总体情况',
      patterns: ['总体情况|基本情况|^概[述况]|总体工作|工作情况$|整体情况'],
      missing: 'error',
      minLength: 150,
      basis: BASIS,
    },
    {
      role: 'proactive',
      label: '主动公开情况',
      heading: '主动公开政府信息情况',
      patterns: ['主动公开'],
      touch: '主动公开',
      missing: 'error',
      basis: BASIS,
    },
    {
      role: 'requests',
      label: '申请办理情况',
      heading: '收到和处理政府信息公开申请情况',
      patterns: ['(?:收到|受理|处理|办理|答复).{0,10}申请', '依申请公开', '公开申请.{0,6}情况'],
      touch: '依申请公开|公开申请',
      missing: 'error',
      basis: BASIS,
    },
    {
      role: 'review',
      label: '行政复议和诉讼情况',
      heading: '政府信息公开行政复议、行政诉讼情况',
      patterns: ['行政复议|行政诉讼'],
      touch: '行政复议|行政诉讼',
      missing: 'error',
      basis: BASIS,
    },
    {
      role: 'problems',
      label: '问题和改进',
      heading: '存在的主要问题及改进情况',
      patterns: ['(?:存在|主要|面临).{0,8}(?:问题|不足|困难)', '(?:问题|不足)(?:和|及|与|、).{0,8}改进'],
      touch: '(?:存在|还有).{0,10}(?:不足|短板|差距|问题)',
      missing: 'error',
      minLength: 80,
      basis: BASIS,
    },
    {
      role: 'other',
      label: '其他事项',
      heading: '其他需要报告的事项',
      patterns: [
        '其[他它].{0,4}(?:需要|应当|需).{0,4}(?:报告|说明)',
        '^其[他它](?:情况|事项)',
        '需要(?:报告|说明)的其[他它]',
      ],
      touch: '信息处理费',
      missing: 'warning',
      basis: BASIS,
    },
  ],
});
