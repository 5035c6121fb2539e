import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { type FullDate, findDates } from '@/lib/text/dates';
import { isOrganisation } from '@/lib/text/organisations';
import type { PlacedText } from '@/lib/text/span';
import { rememberPlaces } from './by-place';

/** The closing block: who signs, and when. */
export interface Closing {
  readonly signature: PlacedText | null;
  readonly date: (FullDate & PlacedText) | null;
  /** Index of the first block of the closing block; the number of blocks when there is none. */
  readonly start: number;
}

/** What may stand below the signature, the frame of a website included. */
const AFTER_SIGNATURE =
  /^(?:[（(【[]\s*)?(?:附件|抄送|抄报|主送|联系人|联系电话|信息公开|主动公开|公开方式|公开属性|打印|我要打印|关闭|收藏|返回|分享|上一[篇条]|下一[篇条]|扫一扫|用微信|相关|责任编辑|编辑|审核|来源|信息来源|主办|承办|技术支持|版权|网站|政府网站|[^，。；]{0,8}(?:ICP|网安备)|此件|联系|[—–－-]*\s*\d{1,3}\s*[—–－-]+$|第\s*\d{1,3}\s*页)|印发$/;
/** Of those, what ends like the name of an office. */
const BACK_TO_TOP = /^返回/;
/** The line that names what is attached, and the rest of its list. */
const ATTACHES = /^附\s*[件表]\s*[：:]/;
const ITEM = /^[1-9１-９]/;
const SEAL = /[（(](?:盖章|公章|印章|签章|章)[）)]/g;
/** A second name of the office, or the place of its seal, on a line of its own. */
const BRACKETED = /^[（(]([^（()）]{1,40})[）)]$/;
/** A day of which something is left out or not yet filled in: 2025年1月, 2025年1月XX日, 2025年  月  日. */
const NO_DAY = /^20(?:\d{2}|[XxＸｘ×]{2})年(?:\d{1,2}|[XxＸｘ×*_＿]{0,4})月(?:(?:\d{1,2}|[XxＸｘ×*_＿]{0,4})日)?$/;

/**
 * Reads signature and date at the end, in this or (as some write) the opposite order, or on one line. Without them there,
 * an office and a day on lines of their own further up: before an attachment, or below a covering letter.
 */
export function readClosing(blocks: readonly Block[], from: number): Closing {
  const found = signedEnd(blocks, from);
  const start = beforeAttached(blocks, found.start);
  return start === found.start ? found : { ...found, start };
}

function signedEnd(blocks: readonly Block[], from: number): Closing {
  const found = endBefore(AT_END, blocks, from, blocks.length);
  if (found.signature || found.date) return found;
  for (let at = blocks.length - 1; at > from + 1; at--) {
    if (!isDayAlone(blocks[at]) || !isOfficeAlone(blocks[at - 1])) continue;
    const { signature, date, start } = endBefore(FURTHER_UP, blocks, from, at + 1);
    return { signature, date, start: isAttachedAt(blocks, at + 1) ? start : blocks.length };
  }
  return found;
}

/** Whether an attachment begins here, or below the notes on printing and copies. */
function isAttachedAt(blocks: readonly Block[], from: number): boolean {
  for (let at = from; at < from + LONGEST; at++) {
    const text = blocks[at]?.text ?? '';
    if (/^附[件表]/.test(text)) return true;
    if (!AFTER_SIGNATURE.test(text)) return false;
  }
  return false;
}

/** Where the list of what is attached begins, when it stands right before `start`: its numbers head nothing. */
function beforeAttached(blocks: readonly Block[], start: number): number {
  for (let at = start - 1; at >= start - LONGEST; at--) {
    const text = blocks[at]?.text ?? '';
    if (ATTACHES.test(text)) return at;
    if (!ITEM.test(text) || /[。；，]/.test(text)) return start;
  }
  return start;
}

/** The two places of a closing block, of which each is remembered. */
const AT_END = 0;
const FURTHER_UP = 1;

/** Lines of a closing block, and of the offices that sign together above its last lines. */
const LONGEST = 8;
const SIGNERS = 2;

/** What closes the blocks before `to`: read from the last of them alone. */
function endBefore(where: number, blocks: readonly Block[], from: number, to: number): Closing {
  const first = Math.max(from, to - LONGEST - SIGNERS);
  return readEnd(where, blocks.slice(first, to), first, blocks.length);
}

/** 二〇二五年十二月三十一日, spaces between its characters included. */
const LONGEST_DAY = 28;
const DAY_ENDS = new Set('日0123456789０１２３４５６７８９');

function isDayAlone(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > LONGEST_DAY || !DAY_ENDS.has(block.text.slice(-1))) return false;
  const day = findDates(block.text)[0];
  return day !== undefined && day.text === block.text;
}

function isOfficeAlone(block: Block | undefined): boolean {
  return block !== undefined && !block.number && !block.runIn && isOrganisation(block.text);
}

/** `first`: index of the first of the blocks, `none`: where a closing block starts that is not there. */
const readEnd = rememberPlaces((blocks: readonly Block[], first: number, none: number): Closing => {
  let signature: PlacedText | null = null;
  let date: Closing['date'] = null;
  let start = none;
  for (let i = blocks.length - 1; i >= Math.max(0, blocks.length - LONGEST); i--) {
    const block = blocks[i];
    if (!block || block.number || block.runIn) break;
    const day = findDates(block.text)[0];
    const rest = block.text.replace(day?.text ?? '', '').trim();
    if (day && !date && (rest === '' || isOrganisation(rest))) {
      date = { ...day, ...sourceSpan(block, day.start, day.end), text: day.text };
      start = first + i;
      const at = block.text.indexOf(rest);
      if (rest) signature = { ...sourceSpan(block, at, at + rest.length), text: bare(rest) };
    } else if (!signature && !BACK_TO_TOP.test(block.text) && isOrganisation(block.text)) {
      const signer = firstSigner(blocks, i);
      const names = blocks.slice(signer, i + 1).map(({ text }) => bare(text));
      signature = { start: blocks[signer]?.start ?? block.start, end: block.end, text: [...new Set(names)].join('、') };
      start = first + signer;
      i = signer;
    } else if (NO_DAY.test(bare(block.text)) || (!signature && isBelowOffice(block))) start = first + i;
    else if (!AFTER_SIGNATURE.test(block.text)) break;
  }
  return { signature, date, start };
});

/** （云岭市文物局） or （盖章） below the office that signs. */
function isBelowOffice({ text }: Block): boolean {
  const inner = BRACKETED.exec(text.replace(/\s/g, ''))?.[1];
  return inner !== undefined && (isOrganisation(inner) || bare(`（${inner}）`) === '');
}

/** Where two or three offices sign on lines of their own, the first of them. */
function firstSigner(blocks: readonly Block[], last: number): number {
  let first = last;
  while (first > 0 && last - first < SIGNERS && isOfficeAlone(blocks[first - 1])) first--;
  return first;
}

function bare(text: string): string {
  return text.replace(SEAL, '').replace(/\s/g, '');
}
