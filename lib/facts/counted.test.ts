import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countedIn } from './counted';
import { textFacts } from './extract';

const brief = (text: string) =>
  countedIn(text).map(({ value, unit, approx, lead, tail }) => [lead, value, unit, approx, tail].join('|'));

describe('countedIn', () => {
  it.each([
    ['共检查企业50家，合格48家', ['共检查企业|50|家||', '合格|48|家||']],
    ['选派12名干部参加', ['选派|12|名||干部参加']],
    ['阅读量3.6万次，发放约300余份折页', ['阅读量|36000|次||', '发放|300|份|余|折页']],
    ['检查１２６０人次，合格率达９８．５％', ['检查|1260|人次||', '合格率达|98.5|%||']],
    ['近100人，50件以上，超过20次', ['|100|人|近|', '|50|件|以上|', '|20|次|以上|']],
    ['签约419户，节约经费约12万元，最近3次', ['签约|419|户||', '节约经费|120000|元|约|', '最近|3|次||']],
    ['由10个工作日压缩至3个工作日', ['由|10|个||工作日压缩至', '工作日压缩至|3|个||工作日']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    '2024年12月4日10:30，第3次会议，前5名，2021—2025年',
    '《办法（2024年版）》第12条，〔2024〕28号，“721工作法”，PM2.5，比例为1:2，5%—8%',
  ])('counts nothing in %s', (text) => {
    expect(countedIn(text)).toEqual([]);
  });

  it('tells how exact a figure is', () => {
    expect(countedIn('3.6万次，58件，97%，97.5%，2万份').map(({ slack }) => slack)).toEqual([500, 0, 0.5, 0.05, 5000]);
  });

  it('keeps the offsets of the text', () => {
    const text = '首先。随后检查30余家企业。';
    const [one] = countedIn(text, 3);
    expect(one && text.slice(one.start, one.end)).toBe('30余家');
  });

  it('reads a figure as the facts do', () => {
    const texts = readdirSync('tests/forms').filter((name) => name.endsWith('.txt'));
    let compared = 0;
    for (const name of texts) {
      for (const line of readFileSync(`tests/forms/${name}`, 'utf8').split('\n')) {
        const facts = new Map(textFacts(line).map((fact) => [fact.end, fact]));
        for (const { end, value, unit, approx } of countedIn(line)) {
          const fact = facts.get(end);
          if (!fact || unit === '') continue;
          compared++;
          expect([fact.value, fact.unit, fact.approx], line).toEqual([value, unit, approx]);
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });
});
