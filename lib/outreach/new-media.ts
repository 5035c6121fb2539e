import type { Amount, OutreachEvent } from './event';

const NEW_MEDIA =
  /微信|公众号|微博|抖音|快手|小红书|视频号|客户端|APP|网站|网页|头条|推送|推文|图文|线上|直播|短信|新媒体|H5|[短微]视频/i;
const SENT = /推文|图文|短信|信息|文章|稿件|微信|视频|动漫|微电影|直播|海报/;

/** Events whose form or items say that they went out by new media, with those of their amounts that did. */
export function newMediaEvents(events: readonly OutreachEvent[]): OutreachEvent[] {
  return events.flatMap((event) => {
    const says = event.forms.some(({ text }) => NEW_MEDIA.test(text));
    const amounts = event.amounts.filter((amount) => wentOut(amount, says));
    return says || amounts.length > 0 ? [{ ...event, amounts }] : [];
  });
}

function wentOut({ kind, name, verb, unit }: Amount, rowSays: boolean): boolean {
  if (kind === 'views') return true;
  if (kind !== 'item' || verb === '张贴') return false;
  return NEW_MEDIA.test(name) || verb === '推送' || (rowSays && /^[条篇部期]$/.test(unit) && SENT.test(name));
}

/** Whether a row only tells what went out by new media: it is no 场次, for nobody was anywhere. */
export function isMediaRow(event: OutreachEvent): boolean {
  if (event.occasion || event.place || event.amounts.length === 0) return false;
  return newMediaEvents([event])[0]?.amounts.length === event.amounts.length;
}
