import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns';
import { readNotes } from './notes';
import { readEvents } from './read-events';

/** Row by row, the filled cells with their headers; = before words that stand in another row. */
function rowsOf(note: string) {
  const [header = [], ...rows] = readNotes(note)?.sheet.rows ?? [];
  return rows.map((row) =>
    row.flatMap(({ text, copy }, at) => (text ? `${header[at]?.text}${copy ? '＝' : '：'}${text}` : [])),
  );
}

function eventsOf(note: string) {
  const sheet = readNotes(note)?.sheet ?? { rows: [] };
  return readEvents(sheet, guessColumns(sheet), null);
}

describe('readNotes', () => {
  it.each([
    [
      '3月1日在望湖广场开展国际民防日宣传，发放折页300份、手册200余册，接受咨询120人次',
      [
        [
          '日期：3月1日',
          '时间节点：国际民防日',
          '地点：望湖广场',
          '资料物品：发放折页300份、手册200余册',
          '人数人次：接受咨询120人次',
        ],
      ],
    ],
    [
      '1.4月15日上午，区国动办联合区司法局、区教育局在湖滨公园开展“4·15”全民国家安全教育日宣传活动，悬挂横幅3条，向社区居民发放宣传折页200份。\n2、5月12日走进望湖第一小学组织疏散演练1次，参加师生620人；通过现场讲解、播放视频等形式宣传防灾减灾知识。',
      [
        [
          '日期：4月15日上午',
          '时间节点：“4·15”全民国家安全教育日',
          '地点：湖滨公园',
          '主办单位：区国动办',
          '联合单位：区司法局、区教育局',
          '宣传对象：社区居民',
          '资料物品：悬挂横幅3条，发放宣传折页200份',
        ],
        [
          '日期：5月12日',
          '地点：望湖第一小学',
          '活动形式：现场讲解、播放视频',
          '资料物品：组织疏散演练1次',
          '人数人次：参加师生620人',
          '备注：宣传防灾减灾知识',
        ],
      ],
    ],
    [
      '2025年普法活动记录\n（1）2025.9.20，在体育馆举办国防教育讲座1场，培训干部80余人。\n（2）12月1日至7日，以“学习宪法”为主题开展宪法宣传周活动，推送信息12条，阅读量1.2万次。',
      [
        ['日期：2025.9.20', '地点：体育馆', '资料物品：举办国防教育讲座1场', '人数人次：培训干部80余人'],
        [
          '日期：12月1日至7日',
          '时间节点：宪法宣传周',
          '活动主题：“学习宪法”',
          '资料物品：推送信息12条',
          '浏览量：阅读量1.2万次',
        ],
      ],
    ],
    [
      '4月15日在望湖广场开展宣传，发放折页300份；在柳堤社区开展民法典宣讲，发放手册50册。',
      [
        ['日期：4月15日', '地点：望湖广场', '资料物品：发放折页300份'],
        ['日期＝4月15日', '活动主题：民法典宣讲', '地点：柳堤社区', '资料物品：发放手册50册'],
      ],
    ],
    [
      '6月开展安全生产月宣传，天气炎热，发放资料若干。',
      [['日期：6月', '时间节点：安全生产月', '备注：天气炎热，发放资料若干']],
    ],
    ['全年在宣传工作中发放折页300份', [['资料物品：发放折页300份', '备注：全年在宣传工作中']]],
  ])('%s', (note, rows) => {
    expect(rowsOf(note)).toEqual(rows);
  });

  it.each(['', '法治政府建设情况较好', '一句没有活动的话。'])('finds no event in %j', (note) => {
    expect(readNotes(note)).toBeNull();
  });

  it('gives events as a table would', () => {
    const { events, unread } = eventsOf(
      '2025年3月1日在望湖广场开展国际民防日宣传，发放折页300份、手册200余册，接受咨询120人次。\n2025年12月4日在云岭中学开展国家宪法日宣传，发放折页50份。',
    );
    expect(unread).toEqual([]);
    expect(
      events.map(({ day, occasion, amounts }) => [
        day?.start,
        occasion?.id,
        amounts.map(({ value, unit }) => value + unit),
      ]),
    ).toEqual([
      ['2025-03-01', 'civil-defence', ['300份', '200册', '120人次']],
      ['2025-12-04', 'constitution-day', ['50份']],
    ]);
  });

  const place = fc.constantFrom('望湖广场', '柳堤社区', '湖滨公园', '云岭中学');
  const deed = fc.constantFrom('开展国际民防日宣传', '举办民法典讲座', '开展普法宣传活动', '天气很好', '群众反响热烈');
  const thing = fc
    .tuple(
      fc.constantFrom('发放折页', '悬挂横幅', '接受咨询', '受众', '阅读量'),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('份', '条', '人次', '余人', '次'),
    )
    .map((parts) => parts.join(''));
  const sentence = fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      place,
      deed,
      fc.array(thing, { maxLength: 3 }),
      fc.constantFrom('。', '；', '\n', '。\n2.'),
    )
    .map(
      ([month, day, where, what, things, mark]) => [`${month}月${day}日在${where}${what}`, ...things].join('，') + mark,
    );

  it('quotes the note, and drops no figure and no word of it', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const note = sentences.join('');
        const reading = readNotes(note);
        expect(reading?.sheet.rows).toHaveLength(sentences.length + 1);
        const held = [...(reading?.places.values() ?? [])].flat();
        let rest = note;
        for (const { start, end } of held) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
        expect(rest.replace(/\n2\./g, '')).toMatch(/^[在开展举办普法宣传活动。；，\s]*$/);
        for (const row of reading?.sheet.rows.slice(1) ?? [])
          for (const { text } of row) for (const part of text.split('，')) expect(note).toContain(part);
      }),
    );
  });

  it('is quick with text that is no note', () => {
    for (const unit of ['在', '以“', '3月', '通过、', '向居民', '联合区局', '1.'])
      expect(() => readNotes(unit.repeat(3000))).not.toThrow();
    expect(() => readNotes('法'.repeat(30_001))).toThrow();
  });
});
