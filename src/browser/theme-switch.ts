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

/** What was chosen; where nothing is kept or the reader has closed the store, what the page shows. */
function kept(): string {
  const shown = root.dataset['theme'] ?? 'system';
  try {
    return localStorage.getItem(KEY) ?? shown;
  } catch {
    return shown;
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // then the choice holds for this page
  }
}

show(kept());
for (const choice of choices)
  choice.addEventListener('change', () => {
    keep(choice.value);
    show(choice.value);
  });
// the reader comes back to a page that the browser kept as it was
addEventListener('pageshow', ({ persisted }) => persisted && show(kept()));
