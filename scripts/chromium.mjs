import { existsSync } from 'node:fs';

// Branded Chrome is left out on purpose: since 137 it ignores --load-extension.
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/** @returns {string | undefined} */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  return chosen ? chosen : places.find((path) => existsSync(path));
}

/** Chromium refuses to start its sandbox as root, and only then may it run without one. */
export const runsAsRoot = process.getuid?.() === 0;
