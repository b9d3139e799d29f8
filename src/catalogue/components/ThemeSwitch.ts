/** Light, dark, or as the system has it. */
import type ThemeSwitch from '../../components/ThemeSwitch.astro';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof ThemeSwitch> = [
  { name: '中文', props: { language: 'zh-Hans' }, shows: ['外观', '跟随系统', '浅色', '深色'] },
  { name: '英文', props: { language: 'en' }, shows: ['Light', 'Dark'] },
];
