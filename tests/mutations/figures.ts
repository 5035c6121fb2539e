import { type DefectClass, type Mutation, replace, replaceEach, sample } from './mutation';

/** A sound sentence put behind sentences of the text, with its defect. */
function* planted(text: string, sentences: readonly string[], random: () => number): Iterable<Mutation> {
  // After a full stop that ends a line of the body.
  const places = [...text.matchAll(/[\u4e00-\u9fff]。(?=\n)/g)].map(({ index }) => index + 2);
  for (const at of sample(places, 3, random)) for (const sentence of sentences) yield replace(text, at, at, sentence);
}

/** Sentences made from a pattern and numbers, wrong ones. */
function* numbered(random: () => number, count: number, write: (whole: number, part: number) => string | null) {
  for (let i = 0; i < count; i++) {
    const whole = 20 + Math.floor(random() * 400);
    const part = 1 + Math.floor(random() * (whole - 1));
    const sentence = write(whole, part);
    if (sentence) yield sentence;
  }
}

export const rateWrong: DefectClass = {
  name: 'rate that its figures do not give',
  rules: ['figures/percentage'],
  floor: 0.99,
  *plant(text, random) {
    const off = (whole: number, part: number) => Math.min(100, Math.round((100 * part) / whole + 3 + random() * 5));
    const wrong = (write: (whole: number, part: number, rate: number) => string) => (whole: number, part: number) => {
      const rate = off(whole, part);
      // The rest may be meant: 1 - part/whole.
      return rate === 100 || Math.abs(100 - (100 * part) / whole - rate) < 2 ? null : write(whole, part, rate);
    };
    yield* planted(
      text,
      [
        ...numbered(
          random,
          6,
          wrong((w, p, r) => `共检查企业${w}家，合格${p}家，合格率${r}%。`),
        ),
        ...numbered(
          random,
          6,
          wrong((w, p, r) => `发现问题${w}个，已整改${p}个，整改率为${r}%。`),
        ),
        ...numbered(
          random,
          6,
          wrong((w, p, r) => `排查纠纷${w}起，成功调解${p}起，调解成功率达${r}%。`),
        ),
        ...numbered(
          random,
          6,
          wrong((w, p, r) => `参训干部${w}人，其中女干部${p}人，占比${r}%。`),
        ),
        ...numbered(random, 3, (w, p) => `办件量由${w}件增至${w + p}件，增长${Math.round((100 * p) / w) + 4}%。`),
      ],
      random,
    );
  },
};

export const rateOverOne: DefectClass = {
  name: 'rate of more than 100%',
  rules: ['figures/percentage'],
  floor: 1,
  *plant(text) {
    yield* replaceEach(
      text,
      /(?<=(?:合格|整改|审核|办结|成功|及格|到位|好评|采纳)率[为达]{0,2})\d+(?:\.\d+)?(?=%)/g,
      (match) => (/好评/.test(text.slice(match.index - 5, match.index)) ? null : '103'),
    );
    for (const rate of ['覆盖率', '办结率', '满意率', '公开率', '按期答复率'])
      yield replace(text, text.length, text.length, `\n${rate}达到102%。`);
  },
};

export const partOverWhole: DefectClass = {
  name: 'parts of more than the whole',
  rules: ['figures/sum'],
  alsoRight: ['figures/percentage'],
  floor: 0.99,
  *plant(text, random) {
    yield* planted(
      text,
      [
        ...numbered(random, 3, (w, p) => `全年开展执法检查${w}次，其中专项检查${w + p}次。`),
        ...numbered(random, 3, (w, p) => `检查企业${w}家，其中规上企业${p}家、规下企业${w - p + 5}家。`),
        ...numbered(random, 3, (w, p) => `立案${w}件（其中简易程序${p}件，普通程序${w - p + 8}件）。`),
        ...numbered(random, 3, (w, p) => `检查两类场所${w}处，分别为${p}处、${w - p - 1 || 9}处。`),
        ...numbered(random, 3, (w, p) => `移送${w}个单位，已办结${p}个，剩余${w - p + 1}个正在办理。`),
        ...numbered(random, 3, (w, p) => `专项检查${w}次、日常检查${p}次，合计${w + p + 1}次。`),
      ],
      random,
    );
  },
};

export const tableTotalWrong: DefectClass = {
  name: 'total of a table that its rows do not give',
  rules: ['figures/table-sum'],
  floor: 1,
  *plant(text, random) {
    yield* planted(
      text,
      [
        ...numbered(random, 3, (w, p) => `\n类别\t检查（次）\n专项\t${w}\n日常\t${p}\n合计\t${w + p + 2}`),
        ...numbered(random, 3, (w, p) => `\n序号\t类别\t立案（件）\n1\t简易\t${w}\n2\t普通\t${p}\n合计\t${w + p + 9}`),
      ],
      random,
    );
  },
};

const TITLES = ['《甲州市供水条例》', '《甲州市绿化条例》', '《甲州市消防条例》', '《甲州市养犬条例》'];
const BODIES = ['市公安局', '市司法局', '市教育局', '市水务局'];

export const fewerThanListed: DefectClass = {
  name: 'fewer said than listed',
  rules: ['figures/sum'],
  floor: 1,
  *plant(text, random) {
    yield* planted(
      text,
      [
        `学习${TITLES.slice(0, 3).join('')}等2部法规。`,
        `学习${TITLES.join('、')}等三部法规。`,
        `联合${BODIES.slice(0, 3).join('、')}等2个部门开展检查。`,
        `会同${BODIES.join('、')}等三家单位推进整改。`,
        '开展“送法进校”“送法进企”“送法进村”等2项活动。',
      ],
      random,
    );
  },
};

export const itemTwice: DefectClass = {
  name: 'item listed twice',
  rules: ['figures/duplicate-item'],
  alsoRight: ['text/repeated', 'punctuation/enumeration'],
  floor: 1,
  *plant(text, random) {
    yield* replaceEach(text, /(《[^《》]+》)(《[^《》]+》)+/g, (match) => `${match[0]}${match[1]}`);
    yield* planted(
      text,
      [
        `联合${BODIES.slice(0, 3).join('、')}、${BODIES[1]}开展检查。`,
        `联合${BODIES.slice(0, 2).join('、')}、${BODIES[0]}开展检查。`.replace('、市公安局开', '、市公安局等开'),
        '抓好培训、宣传、演练、宣传等工作。',
        '开展“送法进校”“送法进企”“送法进校”活动。',
      ],
      random,
    );
  },
};

export const measureWrong: DefectClass = {
  name: 'measure word of another thing',
  rules: ['figures/measure-word'],
  floor: 1,
  *plant(text, random) {
    yield* replaceEach(text, /(?<=(?:执法记录仪|法律顾问|短视频|手册)\d+)(?:台|名|条|册|部)/g, () => '家');
    yield* planted(
      text,
      [
        '悬挂横幅20块。',
        '摆放展板30条。',
        '布置6块宣传横幅。',
        '发放宣传手册500余张。',
        '办理行政处罚案件12家。',
        '在建人防工程10家。',
        '新增12家执法人员。',
        '检查9名企业。',
      ],
      random,
    );
  },
};

export const numeralStyle: DefectClass = {
  name: 'numeral badly written',
  rules: ['figures/style'],
  // Years of titles and headings are among them.
  alsoRight: ['structure/title', 'year/report', 'year/plan'],
  floor: 1,
  *plant(text) {
    yield* replaceEach(text, /(?<![\d,])(\d+)余(?=[份人次])/g, (match) => `约${match[0]}`);
    yield* replaceEach(text, /(\d+)余(份|人次)(?=[，。])/g, (match) => `${match[1]}${match[2]}余`);
    yield* replaceEach(text, /(?<![\d.])(\d)(\d00)(?=余?[份册次])/g, (match) => `${match[1]}.${match[2]?.charAt(0)}千`);
    yield* replaceEach(text, /(?<![\d.])[34](?=次[，。])/g, (match) => (match[0] === '3' ? '3、4' : '4、5'));
    yield* replaceEach(text, /20(2\d)年(?=度|上半年)/g, (match) => `${match[1]}年`);
    for (const wrong of ['近百余人参加。', '超过55万次以上。', '占15—30%。', '不少于8场次以上。'])
      yield replace(text, text.length, text.length, `\n${wrong}`);
  },
};

export const totalTwice: DefectClass = {
  name: 'year total with two figures',
  rules: ['figures/conflict'],
  alsoRight: ['text/repeated'],
  floor: 1,
  *plant(text, random) {
    const end = text.search(/\n[二三]、/);
    if (end < 0) return;
    for (const thing of ['开展执法检查', '举办法治培训', '办理行政处罚案件', '审查涉企合同']) {
      const first = 5 + Math.floor(random() * 90);
      const unit = thing.endsWith('案件') ? '件' : thing.endsWith('合同') ? '份' : '次';
      yield replace(text, end, end, `\n全年${thing}${first}${unit}。\n全年共${thing}${first + 3}${unit}。`);
    }
  },
};

export const differenceWrong: DefectClass = {
  name: 'difference that the two figures before it do not give',
  rules: ['figures/difference'],
  floor: 0.99,
  *plant(text, random) {
    yield* planted(
      text,
      [
        ...numbered(random, 4, (w, p) => `可办事项由${w}项增加到${w + p}项，增加${p + 3}项。`),
        ...numbered(random, 4, (w, p) => `申请材料从${w}份压减到${w - p}份，减少${p + 2}份。`),
      ],
      random,
    );
  },
};
