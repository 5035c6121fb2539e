import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isCardNumber, isCreditCode, isIdentityNumber } from '@/lib/text/checksums';
import { findPersonalData } from '@/lib/text/personal-data';
import { hideSecrets, Redactor } from './redact';

const redact = (text: string, persons: readonly string[] = []) => new Redactor(persons, [text]).redact(text);

describe('what is kept back', () => {
  it.each([
    ['身份证11010519491231002X在册', '身份证号'],
    ['证号：１１０１０５１９４９１２３１００２Ｘ'.replace('Ｘ', 'X'), '身份证号'],
    ['请联系13812345678。', '手机号'],
    ['请联系138 1234 5678。', '手机号'],
    ['电话：010-65230001', '电话号码'],
    ['电话 （0371）65230001', '电话号码'],
    ['联系电话：65230001', '电话号码'],
    ['账号6222021234567890128', '银行卡号'],
    ['信用代码91350100M000100Y43', '统一社会信用代码'],
    ['车牌粤B12345的车辆', '车牌号'],
    ['车牌京A·D12345', '车牌号'],
    ['护照号：E12345678', '护照号'],
    ['邮箱 zhang.san@example.gov.cn', '电子邮箱'],
    ['密钥 sk-abcdefghijklmnop1234', '密钥'],
    ['姓名：张三，男', '人名'],
    ['联系人：欧阳小明', '人名'],
    ['当事人：张　三', '人名'],
  ])('«%s» holds %s', (text, kind) => {
    expect(findPersonalData(text).map((data) => data.kind)).toEqual([kind]);
    expect(redact(text)).toMatch(/\{\{p1\}\}/);
  });

  it('and names that the sources gave, except in the set phrases of state', () => {
    expect(redact('王小明讲解民法典，王小明主持。', ['王小明'])).toBe('{{p1}}讲解民法典，{{p1}}主持。');
    const phrase = '坚持以习近平同志为核心的党中央领导，学习习近平法治思想。';
    expect(redact(phrase, ['习近平'])).toBe(phrase);
  });
});

describe('what stays', () => {
  it.each([
    '开展活动32场次，发放资料12000余份，覆盖13812345678人次',
    '文号：政发〔2024〕15号，2024年12月4日',
    '身份证号110105194912310021（校验位不符）',
    '投入1234567890123456元',
    '完成率98.5%，同比增长12.3%',
    '12345政务服务热线受理13812件',
    '负责人：由各科室指定',
  ])('«%s»', (text) => {
    expect(redact(text)).toBe(text);
  });

  const figure = fc
    .tuple(
      fc.nat({ max: 99_999_999 }),
      fc.constantFrom('场次', '人次', '份', '余份', '件', '人', '万元', '个', '期', '%', '家', '项', '次', '公里'),
    )
    .map(([count, unit]) => `${count}${unit}`);
  const words = fc.constantFrom('开展', '，发放', '；覆盖', '、', '。共', '（其中', '）');

  test.prop([fc.array(fc.tuple(words, figure), { maxLength: 12 })])('any counts with their units', (parts) => {
    const text = parts.flat().join('');
    expect(redact(text)).toBe(text);
  });
});

describe('the way back', () => {
  const piece = fc.oneof(
    fc.constantFrom('13812345678', '姓名：张三，', 'a@b.cn', '{{p1}}', '{{p7}}', '32场次', '{{f12}}', '。'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  test.prop([fc.array(piece, { maxLength: 10 })])('gives the exact text back', (pieces) => {
    const text = pieces.join('');
    const redactor = new Redactor(['张三'], [text]);
    expect(redactor.restore(redactor.redact(text))).toBe(text);
  });

  it('uses one slot for one value, and never a slot that the text already holds', () => {
    expect(redact('{{p1}} 13812345678 13912345678 13812345678')).toBe('{{p1}} {{p2}} {{p3}} {{p2}}');
  });

  it('leaves slots alone that were never given', () => {
    expect(new Redactor([], []).restore('{{p9}}')).toBe('{{p9}}');
  });
});

describe('checksums', () => {
  test.prop([fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 })])(
    'one wrong digit is no identity number',
    (at, by) => {
      const good = '11010519491231002X';
      const digit = String((Number(good[at]) + by) % 10);
      expect(isIdentityNumber(good)).toBe(true);
      expect(isIdentityNumber(good.slice(0, at) + digit + good.slice(at + 1))).toBe(false);
    },
  );

  it('know good and bad ones', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
    expect(isCardNumber('6222021234567890128')).toBe(true);
    expect(isCardNumber('6222021234567890129')).toBe(false);
  });
});

it('hideSecrets names the kind', () => {
  expect(hideSecrets('Incorrect API key sk-abcdefghijklmnop1234')).toBe('Incorrect API key ［密钥］');
});
