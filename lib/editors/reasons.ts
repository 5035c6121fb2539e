/**
 * Why an editor refuses, as the user reads it. The page sends the key alone: it could put any words into the panel
 * otherwise, and every script would carry all of them.
 */
export const REASONS = {
  composing: '输入法正在输入，请先完成输入再修改。',
  'not-taken': '编辑器没有接受这处修改，稿件没有变化。请复制后手工修改。',
  'taken-back': '编辑器没有照原样接受这处修改，已经撤回，稿件没有变化。请复制后手工修改。',
  unproven: '这个编辑器没有照原样接受过修改，在这一页不再自动写入。请复制后手工修改。',
  replaced: '写入的时候网页换掉了编辑器，不能确认是否写入。请重新读取，并核对稿件。',
  unverified: '修改没有照原样写入，也没能撤回。请在编辑器里按 Ctrl+Z，并核对稿件。',
  'moved-on': '写入之后稿件又有改动，不能整步撤销。请在编辑器里按 Ctrl+Z。',
  'undo-failed': '编辑器没能完全撤销。请在编辑器里按 Ctrl+Z，并核对稿件。',
  malformed: '这次修改不完整，没有写入。',
  'line-break': '新段落里不能有换行，请分成几段。',
  'one-line': '单行文本框里不能插入段落。',
  'too-long': '这个文本框限制了字数，写不下。',
  disabled: '这个文本框已停用。',
  'read-only': '编辑器现在是只读的。',
  restricted: '这份稿件只允许在指定位置修改，不能自动写入。请复制后手工修改。',
  'own-model': '还不能直接修改这种编辑器里的文字，请复制后手工修改。',
  published: '这是已经发布的网页，只能核对，不能修改。',
  'across-lines': '这处修改跨了段落或单元格，请复制后手工修改。',
  'no-place': '编辑器里找不到这处文字的位置，请复制后手工修改。',
  locked: '这处文字在编辑器里不可编辑。',
  'late-history': '这个编辑器记下新段落太晚，不一定能原样撤销，所以不自动插入。请复制后粘贴。',
  markdown: '这里是 Markdown 源文，新段落要有自己的标记和空行，请复制后粘贴。',
  'shared-block': '这里的段落是用换行符隔开的，不能自动插入，请复制后粘贴。',
  'separate-fields': '这个编辑器一段一个框，不能自动插入段落，请复制后粘贴。',
  'in-table': '不能自动插到表格或列表里，请复制后粘贴。',
  'beside-table': '不能自动插到表格或列表旁边，请复制后粘贴。',
  partial: '这个编辑器只显示看得见的部分，没有读到全文。',
  tracked: '文档开着修订，自动修改会留下修订痕迹，没有写入。请复制后手工修改，或先关闭修订。',
  'no-insert': '这个编辑器里不能自动插入段落，请复制后粘贴。',
  'suite-read-only': '这个在线文档只能核对和定位，请复制后手工修改。',
  'no-model': '没有从这个在线文档里读到文字。请按 Ctrl+A、Ctrl+C 全选复制，再到“粘贴核稿”里核对。',
  'not-loaded': '网页还没有加载全文。请点“重新读取”，让程序翻页读完。',
  'select-all': '请在文档里按 Ctrl+A 全选，再点“重新读取”。',
  selected: '读的是文档里选中的文字，不知道是不是全文。要核对全文，请按 Ctrl+A 全选，再点“重新读取”。',
  'ask-read': '要读这份文档，请点“重新读取”：程序会先全选，再取文字。',
  drawn: '这个在线文档可能只显示了一部分。请先把全文滚动一遍，再点“重新读取”；字数不对，就全选复制后用“粘贴核稿”。',
  'copy-unsure':
    '这份文档是只读打开的，不知道允不允许复制，所以没有读。请打开自己能编辑的文档，或者向所有者要一份文件。',
  'copy-locked': '这份文档不允许复制，所以没有读。请向所有者要复制权限，或者要一份文件来核对。',
  'not-all': '这个在线文档里有些内容没有读到（例如文本框、批注）。要核对全文，请全选复制后用“粘贴核稿”。',
} as const;

export type Reason = keyof typeof REASONS;
