import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableDifferences } from '@/lib/facts/table-differences';
import { countedTable } from './counted-rows';
import { madeRows, madeTable } from './generated-tables';
import { guessColumns } from './guess-columns';
import { phrase } from './phrase';
import { PhraseFormSchema, USUAL_NAMES } from './phrase-options';
import { readEvents } from './read-events';
import { readTsv } from './tsv';

const TABLE = [
  '日期\t时间节点\t地点\t发放宣传折页（份）\t横幅（条）\t受众（人次）',
  '2025年4月15日\t全民国家安全教育日\t望湖广场\t300\t2\t200',
  '2025年4月16日\t全民国家安全教育日\t云岭社区\t80\t1\t100',
  '2025年12月4日\t国家宪法日\t云岭中学\t400\t2\t400',
].join('\n');

function eventsOf(text: string) {
  const sheet = readTsv(text);
  return readEvents(sheet, guessColumns(sheet), 2025).events;
}

const told = (text: string, table = TABLE) =>
  tableDifferences(text, countedTable(eventsOf(table), '宣传活动表'), 2025).map(
    ({ shown, counted, scope, fixed }) => `${shown}→${counted} ${scope}${fixed === null ? '' : ' 可改'}`,
  );

describe('what the table counts differently', () => {
  it.each([
    ['2025年，开展法治宣传活动5场次。', ['5场次→3场次 全表 可改']],
    ['全年共发放宣传折页700份。', ['700份→780份 全表 可改']],
    ['全年发放折页700份、悬挂横幅6条，受众700人次。', ['700份→780份 全表 可改', '6条→5条 全表 可改']],
    ['2025年，结合国家宪法日等时间节点，发放折页700份。', ['700份→780份 全表']],
    ['在“12·4”国家宪法日开展宣传，发放折页500份。', ['500份→400份 “国家宪法日” 可改']],
    ['4月15日，发放折页310份。', ['310份→300份 4月15日 可改']],
    ['4月15日在望湖广场开展宣传。活动现场发放折页310份。', ['310份→300份 4月15日望湖广场']],
    ['全年累计发放700份宣传折页。', ['700份→780份 全表 可改']],
    ['全年发放折页600余份。', ['600余份→780份 全表']],
    ['全年受众近900人次。', ['近900人次→700人次 全表']],
    ['组织开展法治宣传活动5场次。累计发放折页700份。', ['5场次→3场次 全表', '700份→780份 全表 可改']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('names the cells', () => {
    const [one] = tableDifferences('全年发放折页700份。', countedTable(eventsOf(TABLE), '表'), 2025);
    expect(one?.formula).toBe('300（D2）＋80（D3）＋400（D4）');
  });
});

describe('what is no difference', () => {
  it.each([
    ['the same total', '全年开展法治宣传活动3场次，发放宣传折页780份，受众700人次。'],
    ['a rounded total', '全年发放折页700余份，受众约700人次。'],
    ['another year', '2024年全年发放折页500份。'],
    ['a comparison', '全年发放折页比上年增加100份。'],
    ['a part', '全年发放折页780份，其中向社区发放折页80份。'],
    ['half a year', '上半年发放折页380份。'],
    ['another thing', '全年发放防空知识折页500份，悬挂宣传标语9条。'],
    ['another unit', '全年受众500人。'],
    ['an event the table does not have', '在“5·12”全国防灾减灾日开展宣传，发放折页200份。'],
    ['a place the table does not have', '4月15日，在柳堤社区开展宣传，发放折页200份。'],
    ['one row of an occasion', '在“4·15”全民国家安全教育日开展宣传，现场发放折页80份。'],
    ['a sentence of no scope', '深入社区开展宣传，发放折页50份。'],
    ['what each gets', '全年每场发放折页200份。'],
    ['a plan', '计划全年发放折页2000份。'],
    ['another activity', '全年开展执法检查15次，组织培训8场次。'],
    ['a part by its places', '深入社区开展法治宣传活动2场次。'],
    ['no figure', '全年深入开展普法宣传。'],
  ])('%s', (_, text) => expect(told(text)).toEqual([]));

  it('is none where the rows do not say how many events there were', () => {
    expect(told('全年开展法治宣传活动32场次。', '资料\t数量\t单位\n折页\t300\t份\n手册\t20\t册')).toEqual([]);
  });
});

describe('any table', () => {
  const tables = fc.tuple(madeRows, fc.constantFrom(...PhraseFormSchema.options), fc.integer({ min: 0, max: 5 }));

  it('agrees with every text written of it', () => {
    fc.assert(
      fc.property(tables, ([rows, form, seed]) => {
        const events = eventsOf(madeTable(rows));
        const table = countedTable(events, '表');
        for (const sentences of phrase(events, { form, names: USUAL_NAMES, seed, reportYear: 2025 }).paragraphs) {
          const text = sentences.map(({ variants }) => variants[0] ?? '').join('');
          expect([text, tableDifferences(text, table, 2025)]).toEqual([text, []]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('contradicts a total that is not its own', () => {
    fc.assert(
      fc.property(madeRows, fc.integer({ min: 1, max: 9 }), (rows, more) => {
        const exact = rows.map((row) => ({ ...row, things: row.things.map((thing) => ({ ...thing, approx: null })) }));
        const table = countedTable(eventsOf(madeTable(exact)), '表');
        const banners = exact.flatMap(({ things }) => things.filter(({ name }) => name === '横幅'));
        const sum = banners.reduce((total, { value }) => total + value, 0);
        const found = tableDifferences(`全年悬挂横幅${sum + more}条。`, table, 2025);
        expect(found.map(({ fixed }) => fixed !== null)).toEqual(banners.length > 0 ? [true] : []);
        expect(tableDifferences(`全年悬挂横幅${sum}条。`, table, 2025)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
