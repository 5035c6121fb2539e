import { BookOpenCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { useOffDisk } from '@/components/drafting/use-off-disk';
import { useView } from '@/components/panel/view-store';
import { TaskAsking } from '@/components/rewriting/TaskAsking';
import { useModelTask } from '@/components/rewriting/use-model-task';
import { ledgerSources } from '@/components/sources/ledger-sources';
import { useSources } from '@/components/sources/source-store';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import { parseDraft } from '@/lib/document/parse';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { prepareReading, readSection } from '@/lib/drafting/reading/read-with-model';
import { ReadingList } from './ReadingList';
import { useReading } from './reading-store';

/** 审读: a model reads the draft chapter by chapter and says what is unclear. Nothing it says is written. */
export function ReadingView() {
  const workspace = useWorkspace();
  const { draftKey } = workspace;
  const reading = useReading((state) => state.readings[draftKey]);
  const { begin, add, keepOffDisk } = useReading();
  const text = useWorkspaceState((state) => state.read?.snapshot.text ?? '');
  useOffDisk(draftKey, text, keepOffDisk);
  const showSettings = useView((state) => state.show);
  const complete = useWorkspaceState((state) => state.read?.snapshot.complete ?? true);
  const working = useRef<HTMLDivElement>(null);

  const { isConfigured, state, ask, send, cancel } = useModelTask(`reading ${draftKey}`, (endpoint) => {
    const { read, result, profile } = workspace.store.getState();
    if (!read || !result) throw new Error('稿件还没有读到，请稍候再试。');
    const draft = parseDraft(read.snapshot);
    const { report } = result;
    const sources = ledgerSources(useSources.getState().sources, draftKey, report.year);
    const prepared = prepareReading({ draft, report, ledger: draftLedger(draft, report, profile, sources) }, endpoint);
    const [first, ...others] = prepared.sections.map(({ outgoing }) => outgoing);
    if (!first) throw new Error('稿件里没有可以审读的段落。');
    return {
      outgoing: first,
      others,
      left: prepared.left,
      async run(connection, signal, show) {
        const titles = prepared.sections.map(({ section }) => section.title);
        begin(draftKey, { sections: titles, left: prepared.left });
        for (const [at, section] of prepared.sections.entries()) {
          show(`${at + 1}/${titles.length}：${titles[at]}`);
          const { findings, dropped, warnings } = await readSection(connection, section, prepared, signal);
          if (signal.aborted) return;
          add(draftKey, { findings, dropped, notes: warnings });
        }
      },
    };
  });
  const isWorking = state?.step === 'working';
  useEffect(() => {
    if (isWorking) working.current?.scrollIntoView({ block: 'nearest' });
  }, [isWorking]);

  if (!isConfigured) {
    return (
      <div className="flex flex-col items-start gap-2 p-3 text-[13px] text-soft">
        <p>
          审读是请模型通读稿件，指出读者可能看不明白的地方，仅供参考，不会改动稿件。没有设置模型时，核对和修改照常可用。
        </p>
        <Button onClick={() => showSettings('settings')}>去设置模型</Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2 p-3">
      <Notice tone="info">模型意见，仅供参考。引用的原文逐字核对过，对不上的已去掉；意见不会写进稿件。</Notice>
      {!complete && <Notice tone="warning">稿件只读到一部分，模型也只审读这一部分。</Notice>}
      {state?.step === 'asking' && (
        <TaskAsking
          task={`审读稿件（按章分 ${1 + (state.prepared.others?.length ?? 0)} 次发送）`}
          prepared={state.prepared}
          onSend={send}
          onCancel={cancel}
        />
      )}
      {isWorking && (
        <div ref={working} className="rounded-md border border-line bg-card text-[13px]">
          <Waiting text={`正在审读第 ${state.preview || '1'} …`} onCancel={cancel} />
        </div>
      )}
      {state?.step === 'failed' && (
        <Notice tone="error" live>
          {state.reason}
        </Notice>
      )}
      {reading && <ReadingList reading={reading} isWorking={isWorking} />}
      {(!state || state.step === 'failed') && (
        <div>
          <Button look={reading ? 'plain' : 'primary'} onClick={ask}>
            <BookOpenCheck aria-hidden size={13} />
            {reading ? '再审读一遍' : '请模型审读'}
          </Button>
        </div>
      )}
    </div>
  );
}
