import { isUnbroken, sourceSpan } from '@/lib/document/place';
import { DOC_NUMBER } from '@/lib/report/front';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';

const NUMBER = new RegExp(DOC_NUMBER, 'g');
const SHAPE = /^(.*?)\s*([〔[【（(﹝［])\s*((?:20)?\d{2})\s*([〕\]】）)﹞］])\s*(第?)\s*(\d{1,5})\s*号$/;
/** Codes of offices end like this (国办发, 吉法办发, 云司字); licences, orders and notices have numbers of other forms. */
const CODE = /(?:发|字|函|办|政|规|综|法)$/;

/** In every number; looked for first, since the letters before it are long to try. */
const YEAR_IN_BRACKETS = /[〔[【（(﹝［]\s*(?:20)?\d{2}\s*[〕\]】）)﹞］]/;

/** A document number as written, with its offset in the block. */
interface Written {
  readonly at: number;
  readonly words: string;
}

export const rule: DraftRule<readonly Written[]> = {
  scope: 'draft',
  cues: ['号'],
  meta: {
    id: 'format/doc-number',
    title: '发文字号的写法',
    severity: 'warning',
    basis: 'GB/T 9704—2012《党政机关公文格式》：年份标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位',
    why: '发文字号如“云司字〔2025〕1号”。方括号、圆括号多半是复制时变了形。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '云司字〔2025〕1号\n云岭市司法局关于2024年度法治政府建设情况的报告', finds: [] },
      {
        text: '一、主要举措\n按照国办发〔2023〕27号文件要求，对（2024）云01行初12号案件开展评查，核发建设工程许可证（2024）第001号。',
        finds: [],
      },
    ],
    bad: [
      {
        text: '云司字[2025]01号\n云岭市司法局关于2024年度法治政府建设情况的报告',
        finds: ['云司字[2025]01号'],
        fixed: '云司字〔2025〕1号\n云岭市司法局关于2024年度法治政府建设情况的报告',
      },
      {
        text: '一、主要举措\n落实《提升行政执法质量三年行动计划》（国办发(2023)第27号）。',
        finds: ['国办发(2023)第27号'],
        fixed: '一、主要举措\n落实《提升行政执法质量三年行动计划》（国办发〔2023〕27号）。',
      },
    ],
  },
  gather({ text }) {
    if (!YEAR_IN_BRACKETS.test(text)) return null;
    const found = Array.from(text.matchAll(NUMBER), (match) => ({ at: match.index, words: match[0] }));
    return found.length > 0 ? found : null;
  },
  *check({ report }, gathered): Iterable<RawFinding> {
    for (const { block, found } of gathered) {
      for (const { at: start, words } of found) {
        const [, code = '', open, year = '', close, ordinal, serial = ''] = SHAPE.exec(words) ?? [];
        const end = start + words.length;
        const place = sourceSpan(block, start, end);
        const isOwn =
          report.docNumber !== null && place.start <= report.docNumber.start && report.docNumber.start < place.end;
        if (!isOwn && !CODE.test(code)) continue;
        const faults = [
          open === '〔' && close === '〕' ? '' : '年份要用六角括号“〔〕”',
          year.length === 4 ? '' : '年份要写四位',
          ordinal ? '序号前不加“第”' : '',
          serial.startsWith('0') ? '序号不补0' : '',
        ].filter(Boolean);
        if (faults.length === 0 || Number(serial) === 0) continue;
        const right = `${code}〔${year.padStart(4, '20')}〕${Number(serial)}号`;
        const from = start + words.indexOf(open ?? '');
        const edit = { ...sourceSpan(block, from, end), text: right.slice(code.length) };
        const fix = { title: `改为“${right}”`, safe: true, edits: [edit] };
        yield {
          ...place,
          message: `发文字号应写作“${right}”：${faults.join('，')}。`,
          fixes: isUnbroken(block, from, end) ? [fix] : [],
        };
      }
    }
  },
};
