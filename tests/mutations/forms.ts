import { type DefectClass, replace } from './mutation';

export const docNumber: DefectClass = {
  name: 'document number badly written',
  rules: ['format/doc-number'],
  alsoRight: ['punctuation/width', 'punctuation/pairing'],
  floor: 1,
  *plant(text) {
    for (const match of text.matchAll(/〔(20\d\d)〕(\d+)号/g)) {
      const [written, year, serial] = match;
      const wrong = [
        `[${year}]${serial}号`,
        `(${year})${serial}号`,
        `【${year}】${serial}号`,
        `﹝${year}﹞${serial}号`,
        `［${year}］${serial}号`,
        `〔${year}〕第${serial}号`,
        `〔${year}〕0${serial}号`,
        `〔${year?.slice(2)}〕${serial}号`,
      ];
      for (const one of wrong) yield replace(text, match.index, match.index + written.length, one);
    }
  },
};

export const signatureDate: DefectClass = {
  name: 'date of the signature in another form',
  rules: ['format/date'],
  floor: 1,
  *plant(text) {
    const match = /^(20\d\d)年(\d+)月(\d+)日$/m.exec(text);
    if (!match) return;
    const [written, year = '', month = '', day = ''] = match;
    const digits = [...year].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
    const pad = (value: string) => value.padStart(2, '0');
    const numeral = (value: string) => {
      const [tens, ones] = [Math.floor(Number(value) / 10), Number(value) % 10];
      const head = tens === 0 ? '' : tens === 1 ? '十' : `${'一二三'.charAt(tens - 1)}十`;
      return head + (ones ? '一二三四五六七八九'.charAt(ones - 1) : '');
    };
    const wrong = [
      `${digits}年${numeral(month)}月${numeral(day)}日`,
      `${year}.${month}.${day}`,
      `${year}-${pad(month)}-${pad(day)}`,
      `${year}/${month}/${day}`,
    ];
    if (pad(month) !== month) wrong.push(`${year}年${pad(month)}月${pad(day)}日`);
    for (const one of wrong) yield replace(text, match.index, match.index + written.length, one);
  },
};

export const secrecyMark: DefectClass = {
  name: 'mark of secrecy',
  rules: ['privacy/secret-marking'],
  floor: 1,
  *plant(text) {
    for (const mark of [
      '机密★10年',
      '秘密★',
      '绝密',
      '秘密 1年',
      '密级：机密',
      '内部资料，注意保存',
      '内部文件　不得外传',
    ])
      yield replace(text, 0, 0, `${mark}\n`);
    yield replace(text, text.length, text.length, '\n（此件不公开）');
  },
};
