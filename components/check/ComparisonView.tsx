import { CircleAlert, CircleCheck } from 'lucide-react';
import { Section } from '@/components/ui/Section';
import type { Report } from '@/lib/report/report';
import { ComparisonTable, PlaceLink } from './ComparisonTable';
import { planRows, problemRows, topicRows } from './comparison';
import { LastYear } from './LastYear';
import { useLastYear } from './last-year-store';
import { useWorkspace, useWorkspaceState } from './workspace-context';

interface Props {
  readonly report: Report;
  /** The draft the report was read from. */
  readonly text: string;
  readonly canLocate: boolean;
}

/** 对照: what answers what, within the report and with last year's. */
export function ComparisonView({ report, text, canLocate }: Props) {
  const workspace = useWorkspace();
  const onLocate = canLocate ? (place: { start: number; end: number }) => void workspace.locate(place) : null;
  const problems = problemRows(report);
  const plan = planRows(report, text);
  const isGiven = useLastYear((state) => workspace.draftKey in state.reports);
  const checking = useWorkspaceState((state) => state.checking);
  const topics = topicRows(report);
  const missing = topics.filter(({ place }) => !place).length;
  // Of what was not read nothing can be said to be missing.
  const none = report.complete ? '没有看到' : '读到的部分里没有';
  return (
    <>
      <Section title="不足和措施">
        {problems.length > 0 ? (
          <ComparisonTable
            caption="写明的不足，和下一年度安排里的措施"
            heads={['写明的不足', '下一年度的措施']}
            rows={problems}
            none={`${none}措施`}
            onLocate={onLocate}
          />
        ) : (
          <p className="text-[13px] text-soft">没有认出逐条写的不足。写成“一是……二是……”或分条，就能逐条对照。</p>
        )}
      </Section>
      <Section title="去年的安排和今年的结果">
        <LastYear />
        {isGiven && !plan && !checking && report.year !== null && (
          <p className="mt-1.5 text-[13px] text-warning">
            这不是 {report.year - 1} 年度的报告，没有对照。请换一份；如果是稿件的年度认错了，请在“结构”右边改年度。
          </p>
        )}
        {plan && plan.length === 0 && (
          <p className="mt-1.5 text-[13px] text-soft">
            在去年的报告里没有认出逐条写的安排。请确认给的是去年全文，并有“下一年度主要安排”这一部分。
          </p>
        )}
        {plan && plan.length > 0 && (
          <div className="mt-1.5">
            <ComparisonTable
              caption="去年报告里的安排，和今年写到的结果"
              heads={['去年的安排', '今年写到的']}
              rows={plan}
              none={`${none}结果`}
              onLocate={onLocate}
            />
          </div>
        )}
      </Section>
      {topics.length > 0 && (
        <Section title="常见内容" aside={missing > 0 ? `${missing} 项${none}` : '都写到了'}>
          <ul className="divide-y divide-line rounded-md border border-line bg-card text-[13px]">
            {topics.map(({ label, place }) => (
              <li key={label} className="flex items-center gap-2 px-2 py-1.5">
                {place ? (
                  <CircleCheck aria-hidden size={14} className="shrink-0 text-good" />
                ) : (
                  <CircleAlert aria-hidden size={14} className="shrink-0 text-warning" />
                )}
                <span className="min-w-0 flex-1">
                  <PlaceLink text={label} place={place} onLocate={onLocate} />
                </span>
                <span className={`text-xs ${place ? 'text-soft' : 'text-warning'}`}>{place ? '写到了' : none}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
