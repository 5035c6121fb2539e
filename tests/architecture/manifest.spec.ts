// Promise 4: fewest permissions. Read from the built manifest, because WXT and its modules add to what is configured.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const manifest: Record<string, unknown> = JSON.parse(
  readFileSync(join(process.cwd(), '.output', 'chrome-mv3', 'manifest.json'), 'utf8'),
);

test('the built manifest asks for no site', () => {
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

test('the built manifest asks for exactly these permissions', () => {
  expect([...(manifest['permissions'] as string[])].sort()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
});

test('the built manifest keeps the default content security policy', () => {
  expect(manifest).not.toHaveProperty('content_security_policy');
});
