import type { PageText } from '@/lib/messaging/page-text';
import { type SourceReading, textSource } from './read-source';

const COPY = '请在网页里选中正文复制，再粘贴到下面';

const REASONS: Readonly<Record<Exclude<PageText['status'], 'read'>, string>> = {
  draft:
    '这一页打开的是正在写的稿件，里面的内容本来就用得上，不用再加。要用别的网页：打开那个网页，点工具栏上的“拟稿”按钮，在那边的“起草”里点这个按钮，再回到这里。',
  login: `这个网页要先登录才看得到正文。请登录，打开正文那一页，再点一次；还不行，${COPY}。`,
  little: `这个网页上几乎没有文字：可能还没有加载完，正文是图片、PDF 或者嵌在框架里。请等它显示完再点一次；打开的是 PDF，请下载后用“选择文件”；还不行，${COPY}。`,
  none: `没有认出这个网页的正文。${COPY}。`,
};

/** The page in the panel's tab as a source. @throws an Error worded for the user */
export async function readOpenPage(read: () => Promise<PageText>): Promise<SourceReading> {
  const page = await read();
  if (page.status !== 'read') throw new Error(REASONS[page.status]);
  const [title = ''] = page.snapshot.text.trim().split('\n', 1);
  return textSource(title.trim().slice(0, 60), page.snapshot);
}
