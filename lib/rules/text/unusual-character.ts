import { sourceOffset } from '@/lib/document/place';
import type { Edit, Fix } from '@/lib/rules/finding';
import type { BlockView, DraftRule, DraftView, RawFinding } from '@/lib/rules/rule';
import { UNUSUAL, type Unusual, unusualCharacters } from './unusual-characters';

export const rule: DraftRule<readonly Unusual[]> = {
  scope: 'draft',
  meta: {
    id: 'text/unusual-character',
    title: '全角数字字母和形似的怪字符',
    severity: 'warning',
    basis: '《出版物上数字用法》（GB/T 15835-2011）、《通用规范汉字表》（国发〔2013〕23号）',
    why: '全角的数字、扫描识别认错的字（“ー”当“一”、“O”当“0”）、字体里的自造字，看着差不多，却查不到、统计不了，换一台电脑还可能变成方框。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '2024年检查12次，推广OA系统，二〇二四年完成，○代表未完成。', finds: [] },
      { text: '学习日语“ありがとう”，参观カタログ展。', finds: [] },
    ],
    bad: [
      { text: '2024年检查１２次，发现问题８个。', finds: ['１２'], fixed: '2024年检查12次，发现问题8个。' },
      { text: 'ー是健全制度，2O24年完成。', finds: ['ー', 'O'], fixed: '一是健全制度，2024年完成。' },
      {
        text: '二○二四年完成，姓名中的\ue0a1字。',
        finds: ['○', '\ue0a1'],
        fixed: '二〇二四年完成，姓名中的\ue0a1字。',
      },
    ],
  },
  cues: UNUSUAL,
  gather: ({ text, number }: BlockView) => {
    // The number of a heading is the business of outline/number-style.
    const unusual = unusualCharacters(text, number?.text.length ?? 0);
    return unusual.length > 0 ? unusual : null;
  },
  *check(_view: DraftView, gathered): Iterable<RawFinding> {
    const full: Edit[] = [];
    for (const { block, found } of gathered) {
      for (const { at, written, meant, kind } of found) {
        const start = sourceOffset(block, at);
        const edit = { start, end: start + 1, text: meant ?? '' };
        if (kind === 'full-width') full.push(edit);
        else yield { start, end: start + 1, ...wording(kind, written, meant), fixes: fixOf(edit, meant, kind) };
      }
    }
    const first = full[0];
    if (!first) return;
    let { end } = first;
    for (const { start, end: next } of full) if (start === end) end = next;
    yield {
      start: first.start,
      end,
      severity: 'advice',
      message: `全文有${full.length}个全角的数字或字母，应当统一用半角。`,
      fixes: [{ title: '全部改为半角', safe: true, edits: full }],
    };
  },
};

function wording(
  kind: Unusual['kind'],
  written: string,
  meant: string | null,
): Pick<RawFinding, 'message' | 'severity'> {
  if (kind === 'zero') return { severity: 'advice', message: `年份里的“${written}”是图形符号，汉字的零写作“〇”。` };
  if (kind === 'private') return { message: '这是字体里的自造字，换一台电脑会变成方框，请改用规范字。' };
  if (kind === 'control') return { severity: 'advice', message: '这里有一个看不见的控制字符。' };
  return { message: meant ? `“${written}”像是认错了的“${meant}”。` : `“${written}”不是汉字，请核对。` };
}

function fixOf(edit: Edit, meant: string | null, kind: Unusual['kind']): Fix[] {
  if (meant === null) return [];
  return [
    { title: meant === '' ? '删除' : `改为“${meant}”`, safe: kind === 'zero' || kind === 'control', edits: [edit] },
  ];
}
