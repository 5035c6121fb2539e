import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchExtension } from '@/scripts/browser';
import { expect, test } from './fixtures';

// What the browser itself asks of its maker; no name of ours is among them.
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com)$/;

/** A proxy that writes down every address asked for, and forwards what stays on this machine. */
async function recordingProxy() {
  const journal: URL[] = [];
  const forward = (incoming: IncomingMessage, response: ServerResponse) => {
    const url = new URL(incoming.url ?? '');
    journal.push(url);
    if (url.hostname !== '127.0.0.1') return void response.writeHead(502).end();
    const { method = 'GET', headers } = incoming;
    const outgoing = request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.writeHead(502).end());
    incoming.pipe(outgoing);
  };
  const server = createServer(forward);
  server.on('connect', (incoming, socket) => {
    journal.push(new URL(`https://${incoming.url}`));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { journal, port: (server.address() as AddressInfo).port, close: () => server.close() };
}

test('without an endpoint nothing leaves the machine, from page, panel or worker', async ({ server }) => {
  const proxy = await recordingProxy();
  const args = [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
  const extension = await launchExtension(join(process.cwd(), '.output', 'chrome-mv3'), { args });
  const foreign = () =>
    proxy.journal
      .filter(({ origin, hostname }) => origin !== server.origin && !BROWSERS_OWN.test(hostname))
      .map(({ href }) => href);
  try {
    const page = await extension.context.newPage();
    await page.goto(server.url('/samples/editor.html'));
    await page.locator('html[data-ready]').waitFor();
    const loaded = proxy.journal.length;
    expect(loaded).toBeGreaterThan(1);

    const panel = await extension.openPanel(page);
    await panel.getByRole('button', { name: /^一键修正/ }).click();
    await expect(panel.getByText(/^已修正/)).toBeVisible();
    await panel.getByRole('button', { name: /起草/ }).first().click();
    await panel.getByRole('button', { name: '插入稿件' }).click();
    await expect(panel.getByText(/^已插入/)).toBeVisible();
    await panel.getByRole('tab', { name: '设置' }).click();
    await expect(panel.getByRole('tabpanel', { name: '设置' })).toContainText('模型');
    expect(foreign()).toEqual([]);
    // The page loaded all it needs before the panel opened: from then on not even its own server is asked.
    expect(proxy.journal.slice(loaded).filter(({ origin }) => origin === server.origin)).toEqual([]);

    // The proxy would have seen it: from the panel and from the worker.
    await panel.evaluate(() => fetch('http://model.invalid/from-the-panel').catch(() => null));
    await extension.worker.evaluate(() => fetch('http://model.invalid/from-the-worker').catch(() => null));
    expect(foreign()).toEqual(['http://model.invalid/from-the-panel', 'http://model.invalid/from-the-worker']);
  } finally {
    await extension.close();
    proxy.close();
  }
});
