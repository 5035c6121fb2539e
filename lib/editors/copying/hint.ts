const BAR: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  insetBlockStart: '12px',
  insetInlineStart: '50%',
  transform: 'translateX(-50%)',
  zIndex: '2147483647',
  display: 'flex',
  gap: '12px',
  alignItems: 'center',
  maxWidth: '90vw',
  padding: '10px 14px',
  borderRadius: '8px',
  background: '#fff8e1',
  color: '#3d2c00',
  boxShadow: '0 2px 12px rgba(0, 0, 0, 0.3)',
  font: '14px/1.5 system-ui, sans-serif',
};

/** Says on the page what is waited for, above everything and out of the page's styles. Returns how to hide it. */
export function showHint(document: Document, onCancel: () => void): () => void {
  const host = document.createElement('nigao-hint');
  const bar = document.createElement('div');
  Object.assign(bar.style, BAR);
  bar.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '取消';
  button.addEventListener('click', onCancel);
  // The document keeps the focus: the keys are meant for it.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  bar.append('拟稿正在等待：请点一下文档正文，按 Ctrl+A 全选，再按 Ctrl+C 复制。', button);
  host.attachShadow({ mode: 'closed' }).append(bar);
  document.documentElement.append(host);
  return () => host.remove();
}
