import { useEffect, useState } from 'react';
import { useDrafting } from '@/components/drafting/drafting-store';
import { useModelRuns } from '@/components/drafting/model-runs';
import { forgetOutreach, keepOutreach } from '@/components/outreach/kept-outreach';
import { useOutreach } from '@/components/outreach/outreach-store';
import { useReading } from '@/components/reading/reading-store';
import { useRewriting } from '@/components/rewriting/rewriting-store';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { readingStore, rewritingStore, unfinishedStore, versionStore } from '@/lib/history/drafting-history';
import { allVersions, isWorthKeeping } from '@/lib/history/versions';

/** 本机存着的内容: what is kept so that closing the panel loses nothing, and the way to throw all of it away. */
export function KeptWork() {
  const drafts = useDrafting((state) => state.drafts);
  const unfinished = useModelRuns((state) => state.unfinished);
  const readings = useReading((state) => state.readings);
  const chosen = useRewriting((state) => state.chosen);
  const table = useOutreach((state) => state.sheet);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => void keepOutreach(), []);
  const worth = Object.values(drafts).filter(isWorthKeeping);
  const kept = [
    ['建议稿', worth.reduce((sum, versions) => sum + allVersions(versions).length, 0), '稿'],
    ['没有写完的文字', Object.keys(unfinished).length, '段'],
    ['改写', Object.keys(chosen).length, '段'],
    ['数据表', table ? 1 : 0, '张'],
    ['审读意见', Object.values(readings).reduce((sum, { findings }) => sum + findings.length, 0), '条'],
  ] as const;
  const told = kept.filter(([, count]) => count > 0).map(([name, count, unit]) => `${name} ${count} ${unit}`);
  if (told.length === 0) return null;

  async function clear(): Promise<void> {
    useDrafting.setState({ drafts: {} });
    useModelRuns.setState({ unfinished: {} });
    useReading.setState({ readings: {} });
    useRewriting.setState({ chosen: {} });
    setAsking(false);
    await Promise.all([
      forgetOutreach(),
      ...[versionStore, unfinishedStore, readingStore, rewritingStore].map((store) => store.clear()),
    ]);
  }

  return (
    <Section title="本机存着的内容" aside={!isAsking && <Button onClick={() => setAsking(true)}>全部清除</Button>}>
      <p className="text-[13px]">{told.join('，')}。</p>
      <p className="text-xs text-soft">存在这台电脑的浏览器里，关闭面板不会丢；几个人共用电脑时，用完请清除。</p>
      {isAsking && (
        <Notice tone="warning" live>
          <p>清除后找不回来，已写进稿件的文字不受影响。</p>
          <div className="mt-1.5 flex gap-1.5">
            <Button look="primary" onClick={() => void clear()}>
              确定清除
            </Button>
            <Button onClick={() => setAsking(false)}>不清除</Button>
          </div>
        </Notice>
      )}
    </Section>
  );
}
