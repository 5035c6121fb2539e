import type { PlacedText } from '@/lib/text/span';
import type { Endpoint } from './endpoint';
import { PRESETS } from './presets';
import { isPrivateHost } from './private-address';

// 《国家秘密定密管理规定》: level, then ★, then the term. Running text that names a law (《保守国家秘密法》) or
// 商业秘密 is no marking, so each form needs the star, a line of its own or the label 密级.
const MARKINGS: readonly RegExp[] = [
  /(?:绝\s*密|机\s*密|秘\s*密)\s*[★☆✩✭⭐＊*]/g,
  /^[^\S\n]*(?:绝\s*密|机\s*密|秘\s*密)(?:[^\S\n]*[（(]?[^\S\n]*(?:长期|[0-9０-９一二三四五六七八九十]+[^\S\n]*(?:年|个月))[^\S\n]*[)）]?)?[^\S\n]*$/gm,
  /密[^\S\n]*级[^\S\n]*[:：][^\S\n]*(?:绝\s*密|机\s*密|秘\s*密|内部)/g,
  /★[^\S\n]*(?:长期|[0-9０-９]+[^\S\n]*(?:年|个月))/g,
  /内部(?:资料|文件|刊物|情况)[^\S\n]*[，,、：:；;（(]?[^\S\n]*(?:请|严禁)?(?:注意保存|注意保密|不得外传|严禁外传|不得翻印|妥善保管)/g,
  /^[^\S\n]*[【〔（(]?[^\S\n]*内部(?:资料|文件)[^\S\n]*[】〕)）]?[^\S\n]*$/gm,
];

/** The first secrecy marking of a text, or null. */
export function findSecrecyMarking(text: string): PlacedText | null {
  let first: PlacedText | null = null;
  for (const pattern of MARKINGS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length - match[0].trimStart().length;
      const words = match[0].trim();
      if (!first || start < first.start) first = { text: words, start, end: start + words.length };
      break;
    }
  }
  return first;
}

/**
 * Whether what is sent stays with the office: this machine, its own network, or a server the user declared to be the
 * office's. A known cloud service cannot be declared so, nor a model that a local Ollama only passes on (name-cloud).
 */
export function isOnPremise(endpoint: Pick<Endpoint, 'baseURL' | 'model' | 'onPremise'>): boolean {
  const { hostname } = new URL(endpoint.baseURL);
  if (/[-:]cloud$/i.test(endpoint.model)) return false;
  return isPrivateHost(hostname) || (endpoint.onPremise && !isCloudHost(hostname));
}

export function isCloudHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return PRESETS.some(({ cloudHosts }) => cloudHosts.some((known) => host === known || host.endsWith(`.${known}`)));
}
