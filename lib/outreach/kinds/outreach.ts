import type { DataKind } from '@/lib/outreach/data-kind';
import { phrase } from '@/lib/outreach/phrase';
import { FORM_HINTS, FORM_LABELS, NAMES_OF } from '@/lib/outreach/phrase-options';

/** 普法宣传活动: every row is one event of outreach. */
export const kind: DataKind = {
  id: 'outreach',
  label: '普法宣传活动',
  signs: {
    title: /普法|宣传|八五普法|法治宣传/,
    headers:
      /宣传|普法|折页|手册|横幅|标语|展板|海报|传单|咨询|受众|受教育|听众|群众|节点|主题|推送|推文|阅读|浏览|发放|悬挂/,
    contents: /宣传|普法|折页|手册|横幅|展板|宪法日|国家安全教育日|防灾减灾日|民防日|民法典/,
  },
  headers: [],
  things: [],
  rates: [],
  sessions: true,
  record: null,
  section: /普法|宣传|法治教育|守法/,
  forms: FORM_LABELS,
  hints: FORM_HINTS,
  names: NAMES_OF,
  phrase,
};
