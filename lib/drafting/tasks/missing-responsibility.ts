import { borrowed } from '@/lib/drafting/borrowed';
import { pattern, toFill, undecided } from '@/lib/drafting/sentence';
import { type SourceSentence, sentencesThat } from '@/lib/drafting/source-sentences';
import type { SuggestedParagraph, SuggestedSentence } from '@/lib/drafting/suggestion';
import type { DraftTask } from '@/lib/drafting/task';
import { yearWords } from '@/lib/drafting/year-manner';
import { extractFacts } from '@/lib/facts/extract';

const LEADER = /第一责任人|第一人责任|主要负责(?:人|同志)|主要领导|党政主要|党组书记/;
const ACT = /主持|召开|研究|部署|听取|述法|学法|过问|协调|督办|履行|承担|扛牢|带头|审定|签发|牵头/;
const LAW = /法治|依法|述法|学法|执法|普法/;
/** A clause that tells what he did, of a sentence that tells more. */
const OWN_ACT = new RegExp(`${LEADER.source}|${ACT.source}|${LAW.source}`);
const PERSONAL = '主要负责人对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。';
const ACCOUNT = '主要负责人已按要求就履行推进法治建设第一责任人职责的情况进行年度述法。';

interface Duty {
  readonly title: string;
  /** What a sentence about it says. */
  readonly about: RegExp;
  /** What a part that deals with it already says, where that is not the same. */
  readonly stated?: RegExp;
  /** A figure such a sentence should bring, and how it is asked for. */
  readonly counts: RegExp | null;
  readonly ask: SuggestedSentence;
}

// The duties of 《党政主要负责人履行推进法治建设第一责任人职责规定》 (2016) as reports usually group them.
const DUTIES: readonly Duty[] = [
  { title: '年度述法情况', about: /述法/, counts: null, ask: undecided('account', '主要负责人年度述法的情况') },
  {
    title: '学法用法情况',
    about: /学法|学习中心组|第一议题|法治(?:专题)?(?:讲座|学习|培训)/,
    counts: /^[次场期堂]/,
    ask: toFill('主要负责人带头学法的次数和内容'),
  },
  {
    title: '推动解决重点问题情况',
    about: /亲自(?:部署|过问|协调|督办)|四个亲自|过问|督办/,
    counts: null,
    ask: undecided('personal', '主要负责人部署、过问、协调、督办法治建设工作的情况'),
  },
  {
    title: '组织领导情况',
    about: /./,
    stated: /主持|会议|研究/,
    counts: /^[次场]/,
    ask: toFill('主持召开专题会议的次数'),
  },
];
const ORDER = ['组织领导情况', '学法用法情况', '推动解决重点问题情况', '年度述法情况'];

/** 第一责任人履职: what the draft and the sources say of it, word for word; a question for all else. */
export const missingResponsibility: DraftTask = {
  role: 'responsibility',
  compose(context) {
    const year = yearWords(context.report, '{year}年度');
    const said = sentencesThat(
      (text) =>
        (LEADER.test(text) && ACT.test(text)) || (/述法|专题会议|学法/.test(text) && LAW.test(text) && ACT.test(text)),
      context,
      ['problems', 'plan', 'other', 'responsibility'],
    );
    const left = new Set(said);
    // What a part that is there says already is not asked for again.
    const wanted = DUTIES.filter(({ about, stated = about }) => !stated.test(context.existing));
    const written = wanted.map((duty): SuggestedParagraph => {
      const own = [...left].filter(({ text }) => duty.about.test(text));
      for (const sentence of own) left.delete(sentence);
      const sentences = own.flatMap((sentence) => borrowed(sentence, OWN_ACT) ?? []);
      return {
        title: duty.title,
        sentences: isEnough(own, duty) && sentences.length > 0 ? sentences : [...sentences, duty.ask],
      };
    });
    const lead = {
      title: null,
      sentences: [
        pattern(`现将${year}党政主要负责人履行推进法治建设第一责任人职责、加强法治政府建设的有关情况报告如下：`),
      ],
    };
    const choices = written.flatMap(({ sentences }) => sentences.flatMap(({ choice }) => choice ?? []));
    return {
      paragraphs: [
        ...(context.existing === '' ? [lead] : []),
        ...ORDER.flatMap((title) => written.find((paragraph) => paragraph.title === title) ?? []),
        ...(wanted.length === 0 ? [{ title: null, sentences: [toFill('可以补充的履职情况')] }] : []),
      ],
      choices: CHOICES.filter(({ id }) => choices.includes(id)),
      notes: said.some(({ from }) => from)
        ? ['标为“原文”的句子抄自稿件的其他部分，采纳后可以在原处删去，免得重复。']
        : ['稿件里没有写主要负责人履职的句子，请补齐标出的内容。'],
    };
  },
};

const CHOICES = [
  {
    id: 'personal',
    question: '主要负责人是否做到了“四个亲自”？',
    options: [
      { id: 'yes', label: '做到了，写这一句', text: PERSONAL },
      { id: 'no', label: '不写', text: '' },
    ],
  },
  {
    id: 'account',
    question: '主要负责人是否进行了年度述法？',
    options: [
      { id: 'yes', label: '已述法，写这一句', text: ACCOUNT },
      { id: 'no', label: '不写', text: '' },
    ],
  },
];

function isEnough(sentences: readonly SourceSentence[], { counts }: Duty): boolean {
  if (counts === null) return sentences.length > 0;
  return sentences.some(({ text }) =>
    extractFacts(text, 'sentence').some(({ kind, unit }) => kind === 'count' && counts.test(unit)),
  );
}
