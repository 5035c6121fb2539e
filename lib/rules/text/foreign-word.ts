import { sourceSpan } from '@/lib/document/place';
import type { BlockView, DraftRule, RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';
import { wordList } from '@/lib/text/words';

interface Word {
  readonly at: number;
  readonly text: string;
  /** True where its Chinese meaning stands in brackets, or it stands in brackets behind it. */
  readonly explained: boolean;
}

const WORD = /(?<![A-Za-z0-9.@/\\_&%+~=-])[A-Za-z]{2,12}(?![A-Za-z0-9@/\\_&%+~=-]|\.[A-Za-z]|:\/\/)/g;

/** 区域全面经济伙伴关系协定（以下简称“RCEP”） */
const CALLED = /(?:简称|称为?|即)[“"]?$/;
/** RCEP（区域全面经济伙伴关系协定）, RCEP协定（《区域全面经济伙伴关系协定》）, “RCEP”（…） */
const EXPLAINED = /^[”"]?[\u4e00-\u9fff]{0,4}[（(](?:即|全称)?[：:]?[《“]?[\u4e00-\u9fff]/;

/** Units, names of brands and of standards, and words that need no Chinese. */
const KNOWN = new Set(
  wordList(`
  km KM kg KG cm mm ml mg kW kWh KW MW Mbps MHz GHz GB TB MB MPa dB hm
  QQ WPS Windows Word Excel Linux Android iOS HarmonyOS KTV Node
  ISO GB DB PDF DOC XLS XX XXX xx ID ICP`),
);

export const rule: DraftRule<readonly Word[]> = {
  scope: 'draft',
  meta: {
    id: 'text/foreign-word',
    title: '没有注明中文的字母词',
    severity: 'advice',
    basis: '《国务院办公厅秘书局关于加强对行政机关公文中涉及字母词审核把关的通知》（国办秘函〔2010〕14号）',
    why: '公文一般不使用字母词；确需使用的，第一次出现时注明中文，如“移动应用程序（APP）”。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '推广移动应用程序（APP），使用办公自动化系统（OA）。此后通过APP推送信息。', finds: [] },
      { text: '铺设管线12km，A类企业3家，执行GB/T 9704和V2.0版，访问www.example.gov.cn。', finds: [] },
      { text: '宣讲RCEP协定（《区域全面经济伙伴关系协定》），运用地理信息系统（以下简称“GIS”）。', finds: [] },
    ],
    bad: [{ text: '通过APP推送信息，利用LED屏滚动播放，APP点击量1万次。', finds: ['APP', 'LED'] }],
  },
  cues: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  gather: ({ kind, text }: BlockView) => {
    if (kind === 'row' || !/[A-Za-z]{2}/.test(text)) return null;
    const found: Word[] = [];
    for (const { 0: word, index } of matchesOf(WORD, text)) {
      const [before, after] = [text.charAt(index - 1), text.charAt(index + word.length)];
      // A sentence in another language is no letter word.
      if (
        KNOWN.has(word) ||
        /^ ?[A-Za-z]/.test(text.slice(index + word.length)) ||
        /[A-Za-z] ?$/.test(text.slice(0, index))
      )
        continue;
      if (!/[\u4e00-\u9fff“”（）《》，。、；：]/.test(before + after)) continue;
      const explained =
        /[（(]/.test(before) ||
        CALLED.test(text.slice(Math.max(0, index - 4), index)) ||
        EXPLAINED.test(text.slice(index + word.length, index + word.length + 12));
      found.push({ at: index, text: word, explained });
    }
    return found.length > 0 ? found : null;
  },
  *check(_view, gathered): Iterable<RawFinding> {
    const told = new Set<string>();
    for (const { block, found } of gathered) {
      for (const { at, text, explained } of found) {
        const name = text.toUpperCase();
        if (told.has(name)) continue;
        told.add(name);
        if (explained) continue;
        yield {
          ...sourceSpan(block, at, at + text.length),
          message: `字母词“${text}”第一次出现时没有注明中文，请补上中文名称，或者改用中文。`,
        };
      }
    }
  },
};
