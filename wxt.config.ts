import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

// Only for tests that need a granted site or endpoint: the browser's permission prompt cannot be answered headless.
const localHosts = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [tailwindcss()],
    resolve: { alias: [{ find: /^zod$/, replacement: join(import.meta.dirname, 'lib/settings/zod-without-eval.ts') }] },
    build: { chunkSizeWarningLimit: 1500 },
  }),
  // A mode other than production gets a folder of its own, such as chrome-mv3-e2e, so both builds can exist at once.
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    action: { default_title: '__MSG_actionTitle__' },
    // The panel's own permission is added by WXT where the browser has one.
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === 'e2e' ? { host_permissions: localHosts } : {}),
    ...(browser === 'firefox' ? firefox : chromium),
  }),
});

const chromium = {
  minimum_chrome_version: '120',
  // What an office may set for all its browsers; Firefox takes it without a schema.
  storage: { managed_schema: 'managed-schema.json' },
};

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'nigao@nigao.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
  // Firefox would add upgrade-insecure-requests, and offices reach their own model servers over plain http.
  content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
};
