/** A real browser for the tests: the system's Chrome or Chromium where there is one, else the one from npm. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { lockBeside, whileLocked } from '../../src/build/build-lock.ts';

const SYSTEM = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export async function launchBrowser(): Promise<Browser> {
  const system = SYSTEM.find((path) => path !== undefined && existsSync(path));
  if (system !== undefined) return chromium.launch({ executablePath: system, args: ['--no-sandbox'] });
  const { default: packaged } = await import('@sparticuz/chromium');
  // its flags are for a cloud function that opens one page; in one process, closing a page ends the browser
  const args = packaged.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
  // the first to ask unpacks it, and half unpacked it looks to the next like whole
  const place = lockBeside(join(tmpdir(), 'chromium'));
  const executablePath = await whileLocked([place], () => packaged.executablePath());
  return chromium.launch({ executablePath, args, headless: true });
}
