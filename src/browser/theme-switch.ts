/**
 * The choice of light or dark. Markup: radio buttons named `theme` in `[data-theme-switch]`, valued `system`, `light`
 * and `dark`; `<html data-theme>`, set before the first paint; `<meta name="theme-color" data-scheme="light|dark">`.
 */
const KEY = 'jianbao-theme';

const root = document.documentElement;
const choices = [...document.querySelectorAll<HTMLInputElement>('[data-theme-switch] input')];
const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"][data-scheme]');

/** The colours of the page and of the browser's own bar. */
function show(theme: string): void {
  root.dataset['theme'] = theme;
  for (const choice of choices) choice.checked = choice.value === theme;
  for (const bar of bars) {
    const { scheme } = bar.dataset;
    bar.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
  }
}

/** @param otherwise where nothing is kept, or the reader has closed the store */
function kept(otherwise: string): string {
  try {
    const theme = localStorage.getItem(KEY);
    return choices.some(({ value }) => value === theme) && theme !== null ? theme : otherwise;
  } catch {
    return otherwise;
  }
}

function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // then the choice holds for this page
  }
}

show(kept('system'));
for (const choice of choices)
  choice.addEventListener('change', () => {
    keep(choice.value);
    show(choice.value);
  });
// chosen in another tab, or on a page from which the reader came back
addEventListener('storage', ({ key }) => key === KEY && show(kept('system')));
addEventListener('pageshow', ({ persisted }) => persisted && show(kept(root.dataset['theme'] ?? 'system')));
