import { type DefectClass, type Mutation, type Random, replace, sample } from './mutation';

/** A sentence put at the end of a few paragraphs, the defect in it being what stands between the bars. */
function* planted(text: string, sentences: readonly string[], random: Random): Iterable<Mutation> {
  const ends = [...text.matchAll(/[\u4e00-\u9fff]。(?=\n)/g)].map((match) => match.index + match[0].length);
  for (const sentence of sentences) {
    const [before = '', wrong = '', after = ''] = sentence.split('|');
    for (const at of sample(ends, 2, random)) {
      const { text: whole } = replace(text, at, at, before + wrong + after);
      const start = at + before.length;
      yield { text: whole, start, end: start + wrong.length, what: sentence };
    }
  }
}

export const personalNumbers: DefectClass = {
  name: 'number of a person',
  rules: ['privacy/personal-data'],
  floor: 1,
  plant: (text, random) =>
    planted(
      text,
      [
        '当事人身份证号码为|11010519491231002X|。',
        '处罚信息中列有|14270219760815213X|。',
        '群众可拨打|13912345678|反映问题。',
        '群众可拨打|１３９１２３４５６７８|反映问题。',
        '办公室值班人员手机|186 0359 1234|。',
        '罚款汇入账号|6222021234567890128|。',
        '依法扣留|晋M3A456|车辆一辆。',
        '依法扣留|京A·D12345|车辆一辆。',
        '查验|护照E12345678|一本。',
        '当事人|现住建设路12号|。',
        '住户在|5号楼2单元301室|。',
      ],
      random,
    ),
};

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江顾侯邵孟龙万段雷钱汤尹黎武乔贺赖龚';
const GIVEN = '建国 志强 秀英 晓东 雨桐 文博 海燕 丽华 振宇 伟 敏 静 磊 娟 涛 桂芳 玉兰 春梅 俊杰 子涵 建民 家豪'.split(
  ' ',
);
const PLACES = [
  '当事人|#|不服处罚决定，申请行政复议。',
  '原告|#|诉行政机关一案已经审结。',
  '依法答复信访人|#|反映的问题。',
  '化解村民|#|与邻居的纠纷。',
  '当事人：|#|。',
  '邀请律师|#|讲授民法典。',
  '邀请市委党校|#|教授作专题辅导。',
  '由办公室副主任|#|主持培训。',
  '联系人：|#|。',
];

export const personNames: DefectClass = {
  name: 'name of a private person',
  rules: ['privacy/person-name'],
  floor: 0.99,
  plant: (text, random) => {
    const names = [...SURNAMES].map((surname, at) => surname + (GIVEN[at % GIVEN.length] ?? ''));
    const chosen = sample(names, 18, random);
    return planted(
      text,
      chosen.map((name, at) => (PLACES[at % PLACES.length] ?? '').replace('#', name)),
      random,
    );
  },
};

export const protectedDetails: DefectClass = {
  name: 'detail that is to be protected',
  rules: ['privacy/protected-detail'],
  floor: 1,
  plant: (text, random) =>
    planted(
      text,
      [
        '走访慰问|32456部队|官兵。',
        '完成|人防指挥所位于龙山公园地下|的设备维护。',
        '新建人防工程|防护等级为核6级|。',
        '地下室|抗力级别为常5级|。',
        '警报点|坐标112.53,37.87|已更新。',
        '短波电台工作频率|7.125MHz|。',
        '人口|疏散地域设在青石镇各村|。',
        '|疏散基地可接收安置2万人|。',
        '|防空警报音响覆盖率达到97.3%|。',
        '|重要经济目标12处|全部落实防护措施。',
        '报市政府|主要领导批示|后办理。',
      ],
      random,
    ),
};
