import type { Ledger } from '@/lib/facts/ledger';
import { sentences } from '@/lib/text/sentences';
import { DRAFT, DRAFT_PLAN } from './draft-ledger';

/** Something a notice asks of the office, word for word but for whom it is asked of. */
export interface NoticeTask {
  /** A whole sentence that begins with what is to be done. */
  readonly text: string;
  /** The sentence of the notice. */
  readonly quote: string;
  /** The source, as the user sees it. */
  readonly label: string;
}

/** More than one notice has for one office; the user drops what is not meant for his. */
const MOST = 8;
/** Longer sentences are reasons and principles. Characters. */
const LONGEST = 120;
/** What numbers a sentence. */
const NUMBER = /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}[、是])\s*/;
/** 各县（市、区）、各部门要…, 一要…, 要…; 要求, 要点, 需要 and 主要 ask nothing. */
const ASKS =
  /^(?:[一二三四五六七八九十]{0,2}|(?:各|全[省市县区]|有关|相关|本级|市直|县直|区直)[^，。；]{0,24}?[，、]?(?:都|均|也|还)?|[^，。；]{2,16}(?:局|办|厅|委|单位|部门|机关|同志|负责人)(?:都|均|也)?)要(?![求点素件闻么是不义旨职害因务塞])([\u4e00-\u9fff《“][^。]{3,})$/;

/** The tasks of the notices among the sources, in order and each once. */
export function noticeTasks({ sources }: Ledger): NoticeTask[] {
  const found = new Map<string, NoticeTask>();
  for (const { id, kind, label, text } of sources) {
    if (id === DRAFT || id === DRAFT_PLAN || (kind !== 'plan' && kind !== 'text')) continue;
    for (const { text: quote } of sentences(text)) {
      const task = ASKS.exec(quote.replace(NUMBER, '').replace(/[。！；]+$/, ''))?.[1]?.trim();
      if (!task || task.length > LONGEST || found.has(task)) continue;
      found.set(task, { text: `${task}。`, quote, label });
    }
  }
  return [...found.values()].slice(0, MOST);
}
