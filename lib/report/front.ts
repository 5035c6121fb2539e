import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { findDates } from '@/lib/text/dates';
import { isOrganisation } from '@/lib/text/organisations';
import { rememberLast } from '@/lib/text/remember-last';
import type { PlacedText } from '@/lib/text/span';
import { endsTitle, readTitle } from './front-title';
import { keeper } from './kept';

/** The title block: what stands above the first sentence. */
export interface Front {
  readonly title: PlacedText | null;
  readonly docNumber: PlacedText | null;
  readonly signer: PlacedText | null;
  readonly letterhead: PlacedText | null;
  readonly recipients: PlacedText[];
  readonly date: Block | null;
  /** Who reports, where it stands on a line of its own: 报告单位：某市某局, or the name below the title. */
  readonly office: PlacedText | null;
  /** Index of the first block that is not of the title block. */
  readonly end: number;
}

export const DOC_NUMBER =
  /[\u4e00-\u9fffA-Za-z]{1,16}\s*[〔[【（(﹝［]\s*(?:20)?\d{2}\s*[〕\]】）)﹞］]\s*第?\s*\d{1,5}\s*号/;
const SIGNER = /签\s*发\s*人\s*[：:\s]\s*([\u4e00-\u9fff·、\s]{2,20}?)\s*$/;
/** What a website puts round a text. */
const META =
  /^(?:发布|更新|来源|信息来源|文章来源|稿件来源|作者|字号|字体|浏览|阅读|点击|访问|索引|文件编号|文号|发文|成文|生效|有效性|名称|标题|生成日期|主题|分类|责任编辑|审核|编辑|您?(?:当前|所在|现在)|首页|打印|收藏|分享|公开|时间|日期|今天是|密级|份号|紧急|登录|无障碍)|[|>＞]/;
/** Lines of a web copy that name a part of the title block. */
const LABELLED = {
  title: /^(?:报告)?(?:标\s*题|题\s*目|名\s*称)\s*[：:]\s*/,
  office: /^(?:报告|报送|上报|填报|编制|述职)(?:单位|机关|部门)\s*[：:]\s*/,
  day: /^(?:报告|报送|上报|填报|成文)(?:日期|时间)\s*[：:]\s*/,
};
/** 现将有关情况报告如下： is no salutation. */
const ANNOUNCES = /如下[：:。]?$/;

/** Behind a ， stand other bodies (区委、区政府，市司法局：), not words of a sentence. */
const BODIES = /^[^，；：\d《“]{1,24}(?:委|政府|局|办|办公室|厅|部|会|院|政协|组|司|署)$/;

/** Reads the title block. Never throws; what is not there is null. */
export function readFront(blocks: readonly Block[]): Front {
  return frontOf(blocks.slice(0, frontEnd(blocks)));
}

const keepFront = keeper<Front>();

const frontOf = rememberLast((blocks: readonly Block[]) => keepFront(frontIn(blocks)));

function frontIn(blocks: readonly Block[]): Front {
  const found = {
    docNumber: null as PlacedText | null,
    signer: null as PlacedText | null,
    letterhead: null as PlacedText | null,
    office: null as PlacedText | null,
  };
  let labelled: PlacedText | null = null;
  const recipients: PlacedText[] = [];
  let date: Block | null = null;
  const candidates: Block[] = [];
  for (const block of blocks) {
    const text = block.text;
    const number = DOC_NUMBER.exec(text);
    const signer = SIGNER.exec(text);
    if (signer?.[1])
      found.signer ??= {
        ...place(block, text.indexOf(signer[1], signer.index + 3), signer[1].length),
        text: bare(signer[1]),
      };
    if (number && text.replace(number[0], '').replace(SIGNER, '').trim().length < 6) {
      found.docNumber ??= { ...place(block, number.index, number[0].length), text: bare(number[0]) };
    } else if (LABELLED.title.test(text)) labelled ??= afterLabel(block, LABELLED.title);
    else if (LABELLED.office.test(text)) found.office ??= afterLabel(block, LABELLED.office);
    else if (LABELLED.day.test(text)) date ??= block;
    else if (signer || META.test(text)) continue;
    else if (isSalutation(text)) recipients.push(...readRecipients(block));
    else if (/文\s*件$/.test(text) && isOrganisation(text.replace(/文\s*件$/, ''))) {
      found.letterhead ??= { ...place(block, 0, text.length), text: bare(text.replace(/文\s*件$/, '')) };
    } else if (findDates(text)[0] && text.replace(/[（）()\s]/g, '').length <= 14) date ??= block;
    else if (/[\u4e00-\u9fff]/.test(text)) candidates.push(block);
  }
  const title = candidates.some(endsTitle) ? readTitle(candidates) : (labelled ?? readTitle(candidates));
  return {
    ...found,
    recipients,
    date,
    title,
    office: found.office ?? officeBelow(title, candidates),
    end: blocks.length,
  };
}

/** Who reports, on a line of its own below the title, as under a speech. */
function officeBelow(title: PlacedText | null, candidates: readonly Block[]): PlacedText | null {
  const line = title && candidates.find(({ start, text }) => start >= title.end && isOrganisation(text));
  return line ? { ...place(line, 0, line.text.length), text: bare(line.text) } : null;
}

/** The first block that is a numbered heading, a sentence, or a heading of the source below the title. */
function frontEnd(blocks: readonly Block[]): number {
  let titled = false;
  const at = blocks.findIndex((block) => {
    const { text, number, runIn, kind } = block;
    if (number !== undefined || runIn || /[。；]/.test(text) || isLongSentence(text)) return true;
    if (ANNOUNCES.test(text) || (titled && kind === 'heading')) return true;
    titled ||= kind === 'heading' && endsTitle(block);
    return false;
  });
  return at < 0 ? blocks.length : at;
}

/** Long as a sentence, and no line of a website that says when and where a text was posted. */
function isLongSentence(text: string): boolean {
  if (text.length <= 60 || !/[，：]/.test(text)) return false;
  return text.includes('，') || !META.test(text) || text.indexOf('：') === text.lastIndexOf('：');
}

function isSalutation(text: string): boolean {
  if (!/[：:]$/.test(text) || text.length > 60 || text.includes('。')) return false;
  const groups = text.slice(0, -1).split(/[，；]/);
  return groups.length === 1 || groups.every((group) => BODIES.test(group));
}

function readRecipients(block: Block): PlacedText[] {
  const found: PlacedText[] = [];
  for (const match of block.text.matchAll(/[^、，,；;：:\s]+/g))
    found.push({ ...place(block, match.index, match[0].length), text: match[0] });
  return found;
}

function afterLabel(block: Block, label: RegExp): PlacedText | null {
  const at = label.exec(block.text)?.[0].length ?? 0;
  const words = block.text.slice(at);
  return words ? { ...place(block, at, words.length), text: bare(words) } : null;
}

function place(block: Block, at: number, length: number) {
  return sourceSpan(block, at, at + length);
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
