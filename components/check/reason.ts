import { TextTooLong } from '@/lib/document/snapshot';

/** What to tell the user about a failure. Messages of our own are Chinese; anything else is only logged. */
export function reasonOf(error: unknown): string {
  if (error instanceof TextTooLong) return `稿件有 ${error.characters.toLocaleString()} 字，太长了。请分成几份核对。`;
  if (error instanceof Error && /\p{Script=Han}/u.test(error.message)) return error.message;
  console.error(error);
  return '页面没有回应。请刷新页面后再点“重新读取”；还不行，就把稿件复制到“粘贴核稿”里核对。';
}
