import type { Severity } from '@/lib/report/profile';
import type { Edit } from '@/lib/rules/finding';
import { PLANS, type Plan } from '@/lib/terms/plans.data';

/** A central document with its years, and what is wrong with them; edits are offsets in the title. */
export interface PlanTitle {
  readonly plan: Plan;
  /** Last year of its time, null where the title names no years or wrong ones. */
  readonly until: number | null;
  readonly problem: { readonly message: string; readonly severity: Severity; readonly edits: readonly Edit[] } | null;
}

const BY_FIRST = new Map(PLANS.map((plan) => [plan.name.slice(0, 4), plan.name.length] as const));
const YEARS =
  /^([（(〔[]\s?)([\d０-９]{4})(\s?年?\s?)([—–－―‐‑~～至到-]{0,2})(\s?)([\d０-９]{4})(\s?)(年?)(度?)\s?[）)〕\]]$/;
const DASH = /^[—–－―]$/;

export function planTitle(title: string): PlanTitle | null {
  if (!BY_FIRST.has(title.slice(0, 4))) return null;
  const plan = PLANS.find(({ name }) => title.startsWith(name));
  if (!plan) return null;
  if (title.length === plan.name.length) return { plan, until: null, problem: null };
  const match = YEARS.exec(title.slice(plan.name.length));
  if (!match) return null;
  const [, open = '', from = '', fromYear = '', dash = '', , to = '', gap = '', year = ''] = match;
  const start = plan.name.length + open.length;
  const end = start + (match[0].length - open.length - 1);
  const [first, last] = [toNumber(from), toNumber(to)];
  const right = plan.ranges.find((range) => range[0] === first && range[1] === last);
  const written = (range: readonly [number, number]) => `${range[0]}${DASH.test(dash) ? dash : '—'}${range[1]}年`;
  if (!right) {
    const meant = plan.ranges.filter((range) => range[0] === first || range[1] === last);
    const only = meant.length === 1 ? meant[0] : undefined;
    const all = plan.ranges.map((range) => `（${written(range)}）`).join('、');
    return {
      plan,
      until: null,
      problem: {
        severity: 'error',
        message: `《${plan.name}》的年份是${all}，这里写成了${first}至${last}年。`,
        edits: only ? [{ start, end, text: written(only) }] : [],
      },
    };
  }
  const until = right[1];
  const edits = [{ start, end, text: written(right) }];
  const shown = `《${plan.name}（${written(right)}）》`;
  if (dash === '')
    return { plan, until, problem: { severity: 'error', message: `起止年份之间漏了连接号：${shown}。`, edits } };
  if (year === '')
    return { plan, until, problem: { severity: 'warning', message: `标题里的年份少了“年”字：${shown}。`, edits } };
  if (!DASH.test(dash) || fromYear !== '' || gap !== '')
    return { plan, until, problem: { severity: 'advice', message: `标题里年份的写法是${shown}。`, edits } };
  return { plan, until, problem: null };
}

function toNumber(digits: string): number {
  return Number(digits.normalize('NFKC'));
}

const LOCAL_ISSUER =
  /(?:省|市|县|区|州|旗|盟)(?:委|政府|人民政府)(?:办公厅|办公室)?(?:印发的|下发的|制定的|出台的|发布的|关于)?$/;
const NATIONAL_ISSUER = /党中央|中共中央|中央[、，]|国务院/;
const LOCAL_PAPER = /^的?(?:贯彻|实施|任务|分工|工作|重点|落实|有关|若干|意见|方案|措施|责任)/;

/** 省政府《法治政府建设实施纲要…》: a central document ascribed to a local body. */
export function isAscribedLocally(before: string, after: string): boolean {
  const clause = /[^。；]*$/.exec(before.slice(-40))?.[0] ?? '';
  return LOCAL_ISSUER.test(clause) && !NATIONAL_ISSUER.test(clause) && !LOCAL_PAPER.test(after.slice(0, 6));
}
