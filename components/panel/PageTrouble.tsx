import { ClipboardPaste } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import type { PageStore, Trouble } from './page-store';
import { useView } from './view-store';

interface Props {
  readonly trouble: Trouble;
  readonly pageStore: PageStore;
}

/** Why this page cannot be checked, and what to do about it. */
export function PageTrouble({ trouble, pageStore }: Props) {
  const show = useView((state) => state.show);
  const { title, text } = wording(trouble);
  return (
    <section aria-label={title} className="flex flex-col gap-3 p-4">
      <div role="status">
        <h2 className="font-semibold">{title}</h2>
        <p className="mt-1 text-soft">{text}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {sitesOf(trouble).map((site) => (
          <Button key={site} look="primary" onClick={() => void pageStore.requestAccess(site)}>
            允许读取 {new URL(site).host}
          </Button>
        ))}
        {trouble.kind !== 'restricted' && (
          <Button onClick={() => void pageStore.connect()}>
            {trouble.kind === 'nothing' ? '重新读取' : '再试一次'}
          </Button>
        )}
        <Button onClick={() => show('paste')}>
          <ClipboardPaste aria-hidden size={13} />
          粘贴核稿
        </Button>
        {trouble.kind === 'nothing' && <CopyButton label="复制探测报告" content={pageStore.report} />}
      </div>
    </section>
  );
}

function sitesOf(trouble: Trouble): readonly string[] {
  if (trouble.kind === 'nothing') return trouble.foreign;
  return trouble.kind === 'no-access' && trouble.origin !== null ? [trouble.origin] : [];
}

function wording(trouble: Trouble): { readonly title: string; readonly text: string } {
  switch (trouble.kind) {
    case 'no-access':
      return {
        title: '还不能读取这个页面',
        text: '请先点一下浏览器工具栏上的拟稿按钮（红色图标；没看到就点拼图形状的“扩展程序”图标找），再回到这里。',
      };
    case 'restricted':
      return {
        title: '浏览器不让扩展读取这个页面',
        text: '浏览器自己的页面和扩展商店都是这样。请打开写稿的网页，或者把稿件粘贴过来核对。',
      };
    case 'nothing':
      if (trouble.foreign.length > 0) {
        return {
          title: '编辑器在另一个网站的框架里',
          text: '这个页面把编辑器嵌在下面这个网站里。点按钮允许读取它，只对这一个网站有效；也可以用“粘贴核稿”。',
        };
      }
      return {
        title: '这个页面上没有找到稿件',
        text: '如果稿件还在加载，等它显示出来再点“重新读取”；如果编辑器读不了，请把稿件全选复制，用“粘贴核稿”核对。',
      };
    case 'failed':
      return { title: '没有读到稿件', text: trouble.reason };
  }
}
