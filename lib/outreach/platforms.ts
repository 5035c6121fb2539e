import { citedWords } from './cited-words';
import type { OutreachEvent } from './event';
import { listed, unique } from './wording';

const PLATFORM = /公众号|微信|微博|抖音|快手|小红书|视频号|客户端|APP|网站|头条|平台|直播间/i;
const MOST = 5;

/** The platforms that events name as their form or place, without what was done there: 微信公众号推送 → 微信公众号. */
export function platformsOf(events: readonly OutreachEvent[]): string[] {
  return unique(
    events.flatMap(({ forms, place }) =>
      [...forms, ...(place ? [place] : [])].flatMap(({ text }) => {
        const name = citedWords(text).replace(/(?:推送|发布|宣传|推文|播放|转发)+$/, '');
        return PLATFORM.test(name) && name.length <= 20 ? name : [];
      }),
    ),
  );
}

/** 微信公众号 · 微信公众号、抖音等平台 */
export function platformText(platforms: readonly string[]): string {
  return `${listed(platforms, MOST, '')}${platforms.length > 1 ? '等平台' : ''}`;
}
