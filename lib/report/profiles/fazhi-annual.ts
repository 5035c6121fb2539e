import { type Profile, ProfileSchema } from '@/lib/report/profile';
import { FAZHI_TOPICS } from './fazhi-topics';

// 厅字〔2019〕28号 lists five contents of the report; it does not say that each is a heading of its own, hence
// responsibility is a warning and other an advice.
const RULE = '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）';
const BASIS = `${RULE}关于年度报告内容的规定`;

export const fazhiAnnual: Profile = ProfileSchema.parse({
  id: 'fazhi-annual',
  label: '法治政府建设年度报告',
  subject: '法治政府建设',
  titlePatterns: ['法治政府建设', '法治建设', '依法行政', '法治工作'],
  titleExample: '某市某局关于2025年度法治政府建设情况的报告',
  basis: BASIS,
  length: { min: 2000, max: 6000 },
  deadline: {
    month: 3,
    day: 1,
    published: { month: 4, day: 1 },
    basis: `${RULE}：每年3月1日前报告上一年度情况；第二十四条：4月1日前公开`,
  },
  since: 2019,
  topics: FAZHI_TOPICS,
  parts: [
    {
      role: 'measures',
      label: '举措和成效',
      heading: '{year}年度推进法治政府建设的主要举措和成效',
      patterns: [
        '(?:主要|重点|突出)?(?:工作)?(?:举措|措施|做法|工作)(?:和|及|与|、|以及)?(?:取得的?)?(?:突出|工作|主要)?成[效绩]',
        '工作(?:计划|任务|要点)?(?:开展|完成|推进|落实|进展)?情况|(?:任务|计划|要点|部署)落实情况|工作总结|工作(?:回顾|亮点)$|主要工作|总体情况|主要情况|基本情况|建设情况|总体成效|工作成效|主要成效|主要举措|主要做法',
      ],
      missing: 'error',
      wide: true,
      minLength: 400,
      basis: `${RULE}：报告“主要举措和成效”`,
    },
    {
      role: 'problems',
      label: '不足和原因',
      heading: '{year}年度推进法治政府建设存在的不足和原因',
      patterns: [
        '(?:存在|主要|面临|当前).{0,8}(?:不足|问题|短板|困难)',
        // 聚焦短板、补齐短板 are measures.
        '(?<!补|补齐|补强|聚焦|紧盯|针对|围绕|破解|弥补|加强)(?:短板|薄弱环节)',
        '(?:不足|问题)(?:和|及|与|、).{0,6}(?:原因|改进|不足|问题)',
        '^(?:问题|不足)(?:之处)?$',
        '^.{0,12}原因(?:分析|剖析)?$',
      ],
      inner: ['存在.{0,8}(?:不足|问题|短板)', '(?:不足|问题)(?:和|及|与|、)(?:主要)?原因'],
      touch: '(?:存在|还有).{0,10}(?:不足|短板|差距|薄弱|问题)',
      missing: 'error',
      minLength: 80,
      requires: [
        {
          id: 'causes',
          label: '原因',
          hint: '可以在每条不足后面写明“主要原因是……”。',
          pattern:
            '原因|由于|因(?!此|而|地制|人[而制施]|材)|缘于|源于|源自|究其|根源|根子(?!上)|症结|归结为|主要在于|限于|受.{2,16}(?:影响|制约|限制)|导致|造成|[未不缺].{0,10}的?情况下',
        },
      ],
      basis: `${RULE}：报告“存在的不足和原因”`,
    },
    {
      role: 'responsibility',
      label: '第一责任人履职',
      heading: '{year}年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
      patterns: ['第一责任人', '第一人责任', '主要负责(?:人|同志).{0,12}(?:履行|履职|法治)'],
      inner: ['第一责任人', '第一人责任'],
      touch: '第一责任人|第一人责任',
      missing: 'warning',
      minLength: 120,
      basis: `${RULE}：报告“党政主要负责人履行推进法治建设第一责任人职责”的情况`,
    },
    {
      role: 'plan',
      label: '下一年度安排',
      heading: '{next}年度推进法治政府建设的主要安排',
      patterns: [
        '(?:下一?(?:年度|步|阶段)|今后|明年|来年).{0,24}(?:安排|打算|思路|计划|措施|重点|任务|工作|举措|方向|目标)?',
        '(?:安排|打算|思路|计划|努力方向|工作重点|重点任务|改进措施|工作目标)$',
        // 2024年重点工作完成情况 looks back.
        '20\\d\\d年.{0,24}(?:安排|打算|思路|计划|要点|目标|展望|重点工作|重点任务)(?!.{0,40}(?:情况|成效|进展|总结)$)',
      ],
      inner: [
        '下一?(?:年度|步|阶段).{0,16}(?:安排|打算|思路|计划|措施|重点|任务|工作)',
        '20\\d\\d年.{0,16}(?:主要安排|工作安排|工作打算|工作思路|工作计划)',
      ],
      touch: '下一步|下一年度|下阶段',
      missing: 'error',
      minLength: 200,
      nextYear: true,
      basis: `${RULE}：报告“下一年度”推进法治政府建设的主要安排`,
    },
    {
      role: 'other',
      label: '其他',
      heading: '其他需要报告的情况',
      patterns: [
        '其[他它].{0,4}(?:需要|应当|需).{0,4}(?:报告|说明)',
        '^其[他它](?:情况|事项)',
        '需要(?:报告|说明)的其[他它]',
      ],
      inner: ['其[他它].{0,4}(?:需要|应当|需).{0,4}(?:报告|说明)'],
      touch: '其[他它]需要(?:报告|说明)',
      missing: 'advice',
      basis: `${RULE}：报告“其他需要报告的情况”`,
    },
  ],
});
