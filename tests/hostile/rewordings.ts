import { BODIES, NUMBERS, PERSONS, TITLES } from './inventions';
import { capital, chinese } from './numerals';
import type { Random } from './random';

/** Sentences of a draft. Words in {…} mean something else in another's place, those in [ ] limit what is said; «…» is a fact. */
const PASSAGES: readonly string[] = [
  '{«区司法局»}对{«区水务局»}{移送}的案件«3件»进行{复核}，[要求]«2家»{企业}限期{整改}，[尚未]{完成}。',
  '«2024年»，«区档案局»对«42家»{单位}开展{档案}执法检查，发现{问题}«31个»，整改率«96.8%»。',
  '«10月15日»，[联合]«区教育局»举办宣讲活动，发放{手册}«700余册»、{折页}«450份»。',
  '[部分]单位{整改}不到位的«2项»问题已{约谈}。',
  '受理投诉«5件»，办结«4件»，[暂未]办结«1件»。',
  '«王小明»同志{讲授}法治课«2次»，«李晓东»同志{主持}座谈会«3次»。',
];
const INSERTED = [
  '全年',
  '每月',
  '上半年',
  '年底前',
  '近期',
  '全面',
  '全部',
  '率先',
  '首次',
  '重大',
  '未',
  '不再',
  '无一',
  '仅',
  '近',
  '超过',
  '每',
  '人均',
  '累计',
  '先后',
  '党组',
  '主要负责人',
  '联合法院',
  '因经费不足',
  '由于人员少',
  '在人民广场',
  '成倍',
  '大幅',
  '圆满',
  '被',
];

/** A false wording of a passage, and the passage, both with «…» for slots. Whatever is taken of these is an escape. */
export interface Rewording {
  readonly class: string;
  readonly before: string;
  readonly after: string;
}

const bare = (marked: string) => marked.replace(/[{}[\]]/g, '');

type Change = (passage: string, random: Random) => string | null;

/** Two of what a pattern finds, in each other's place; null where there are not two that differ. */
function exchanged(passage: string, pattern: RegExp, random: Random): string | null {
  const all = [...passage.matchAll(pattern)];
  if (all.length < 2) return null;
  const at = random.whole(0, all.length - 2);
  const [one, two] = [all[at], all[random.whole(at + 1, all.length - 1)]];
  if (!one || !two || bare(one[0]) === bare(two[0])) return null;
  const end = one.index + one[0].length;
  return (
    passage.slice(0, one.index) +
    two[0] +
    passage.slice(end, two.index) +
    one[0] +
    passage.slice(two.index + two[0].length)
  );
}

function onOne(passage: string, pattern: RegExp, random: Random, change: (found: string) => string): string | null {
  const all = [...passage.matchAll(pattern)];
  if (all.length === 0) return null;
  const one = random.pick(all);
  return passage.slice(0, one.index) + change(one[0]) + passage.slice(one.index + one[0].length);
}

const FIGURE = /«[\d.]+[^»\d月年]+»/g;
const CHANGES: Readonly<Record<string, Change>> = {
  'words exchanged': (passage, random) => exchanged(passage, /\{[^}]*\}/g, random),
  'slots exchanged': (passage, random) => exchanged(passage, FIGURE, random),
  'limit dropped': (passage, random) => onOne(passage, /\[[^\]]*\]/g, random, () => ''),
  'words put in': (passage, random) =>
    onOne(passage, /«|\{|(?<=，)/g, random, (found) => random.pick(INSERTED) + found),
  'figure rewritten': (passage, random) =>
    onOne(passage, FIGURE, random, (found) => {
      const value = random.whole(2, 99);
      const digits = random.pick([String(value), `0${value}`, chinese(value), capital(value), '数', '几十', '卅']);
      return digits + found.replace(/[«»\d.]/g, '');
    }),
  'beside a figure': (passage, random) =>
    onOne(passage, FIGURE, random, (found) =>
      random.pick([`${found}以上`, `近${found}`, `${found}万`, `${found}余`, `第${found}`, `${found}多`, `上${found}`]),
    ),
  'clause added': (passage, random) => {
    const clause = random.pick([
      `由${random.pick(PERSONS)}同志负责`,
      `联合${random.pick(BODIES)}推进`,
      `依据${random.pick(TITLES)}办理`,
      `按照${random.pick(NUMBERS)}执行`,
      '群众普遍满意',
      '未发生败诉案件',
      '位居全省前列',
      '违法案件明显减少',
    ]);
    return passage.replace(/。$/, `，${clause}。`);
  },
};

export const CHANGES_MADE: readonly string[] = Object.keys(CHANGES);

/** `count` false wordings; the same seed gives the same. */
export function* rewordings(count: number, random: Random): Iterable<Rewording> {
  for (let made = 0, turn = 0; made < count; turn += 1) {
    const name = CHANGES_MADE[turn % CHANGES_MADE.length] ?? '';
    const passage = random.pick(PASSAGES);
    const after = CHANGES[name]?.(passage, random);
    if (!after || bare(after) === bare(passage)) continue;
    yield { class: name, before: bare(passage), after: bare(after) };
    made += 1;
  }
}

/** A remark of a reading that brings in what nobody supplied, and the words of it that must not be shown. */
export function remark(random: Random): { readonly text: string; readonly never: string } {
  const figure = `${random.pick([String(random.whole(50, 999)), chinese(random.whole(50, 999)), capital(random.whole(50, 999))])}${random.pick(['次', '家', '件', '场次', '万元', '%'])}`;
  const person = random.pick(PERSONS);
  // A bare name looks like any other word; an office or an act gives it away.
  if (random.next() < 0.2) return { text: `由${person}同志负责核对。`, never: person };
  const never = random.pick([figure, random.pick(TITLES), random.pick(NUMBERS), random.pick(BODIES.slice(0, 4))]);
  const text = random.pick([`应改为“${never}”。`, `建议写明${never}。`, `此处应为${never}。`, `与${never}对不上。`]);
  return { text, never };
}
