/**
 * Copies a bulletin's link and prints the page. Markup: `[data-share]` holding `button[data-share-copy]`, whose value is
 * the address and which carries the words to say in `data-done` and `data-failed` (with `{url}`),
 * `button[data-share-print]`, and a live region `[data-share-status]`.
 */
const share = document.querySelector<HTMLElement>('[data-share]');
const answer = share?.querySelector('[data-share-status]');
const copy = share?.querySelector<HTMLButtonElement>('[data-share-copy]');

copy?.addEventListener('click', () => {
  const { shareCopy: address = '', done = '', failed = '' } = copy.dataset;
  void copied(address).then((success) => {
    if (answer) answer.textContent = success ? done : failed.replace('{url}', address);
  });
});
share?.querySelector('[data-share-print]')?.addEventListener('click', () => print());

/** Whether `text` is in the clipboard now. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // without https there is no clipboard but by the old way
    return copiedFromField(text);
  }
}

function copiedFromField(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
