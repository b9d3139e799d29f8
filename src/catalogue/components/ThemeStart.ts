/** A script in the head of every page; nothing of it is seen. */
import type ThemeStart from '../../components/ThemeStart.astro';
import type { Examples } from '../example.ts';

export const examples: Examples<typeof ThemeStart> = [{ name: '看不见', props: {}, shows: [] }];
