/** The page may not be entered: a page of the browser itself, or no click on the toolbar button since it was loaded. */
export class NoAccess extends Error {
  constructor() {
    super('没有读取这个网页的许可。请点一下浏览器工具栏上的“拟稿”按钮。');
    this.name = 'NoAccess';
  }
}

/** The page was left or loaded anew, or the editor was taken off it. */
export class EditorLost extends Error {
  constructor() {
    super('网页已经刷新、离开，或者编辑器已经关闭。请回到稿件页面，再点一下工具栏上的“拟稿”按钮。');
    this.name = 'EditorLost';
  }
}

/** The browser words its errors freely; only what is about the tab or the frame means that they are gone. */
export function asPageError(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return /No tab with id|No frame with id|Frame with ID .* (?:was removed|is not ready)|tab was closed|Invalid tab ID/i.test(
    message,
  )
    ? new EditorLost()
    : new NoAccess();
}
