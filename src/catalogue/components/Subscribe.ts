/** The way to a page's own feed. */
import type Subscribe from '../../components/Subscribe.astro';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof Subscribe> = [
  { name: '主题的订阅', props: { href: '/feed.xml', language: 'zh-Hans' }, shows: ['订阅'] },
  { name: '英文', props: { href: '/feed.xml', language: 'en' }, shows: ['Subscribe'] },
];
