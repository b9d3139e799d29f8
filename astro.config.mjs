/** For Astro's own tools (`astro check`, editors); the commands in scripts/ make their configuration themselves. */
import { resolve } from 'node:path';
import { astroConfig } from './src/build/astro-config.ts';
import { readContent } from './src/reader/read-content.ts';

const content = resolve('content');
const reading = await readContent(content);
if (!reading.settings) throw new Error('content/site.yaml 缺失或有误，请先运行 npm run check');
const { configFile, ...config } = astroConfig(
  { content, drafts: false },
  { ...reading, settings: reading.settings },
  'dist',
);

export default config;
