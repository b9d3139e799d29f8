/**
 * On every page: `/`, Ctrl-K or a `[data-search-open]` opens the search. The dialog can be written in at once; what
 * answers is taken from the search page when it is first needed: its `[data-search-parts]`, styles and script.
 *
 * Markup: `<dialog data-search-dialog data-loading="…" data-failed="…">` holding a GET form to the search page with one
 * `<input>`, a `[data-search-status]` live region, a `button[data-search-retry]` and a `button[data-search-close]`.
 * On a page with `[data-search-page]` the keys lead to that page's own field.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
if (dialog) {
  const part = <E extends HTMLElement>(selector: string) => dialog.querySelector<E>(selector) as E;
  const form = part<HTMLFormElement>('form');
  const field = part<HTMLInputElement>('input');
  const status = part('[data-search-status]');
  const retry = part('[data-search-retry]');
  let parts: Promise<void> | undefined;
  let failures = 0;

  const bring = async () => {
    const slow = setTimeout(() => (status.textContent = dialog.dataset['loading'] ?? ''), 150);
    try {
      retry.hidden = true;
      status.textContent = '';
      const response = await fetch(form.action);
      if (!response.ok) throw new Error(String(response.status));
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const found = page.querySelector('[data-search-parts]') as Element;
      await Promise.all([...page.querySelectorAll<HTMLElement>('style, link[rel=stylesheet]')].map(adopt));
      if (!part('[data-search-parts]')) dialog.append(document.importNode(found, true));
      // a browser remembers that a module could not be loaded, so another attempt needs another address
      const script = (found.querySelector('script[src]') as HTMLScriptElement).src + (failures ? `#${failures}` : '');
      await import(/* @vite-ignore */ script);
    } catch {
      failures++;
      parts = undefined;
      status.textContent = dialog.dataset['failed'] ?? '';
      retry.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  };
  const own = document.querySelector<HTMLInputElement>('[data-search-page] input');
  const load = () => {
    if (!own) parts ??= bring();
  };

  const open = () => {
    if (own) return own.focus();
    if (!dialog.open) dialog.showModal();
    field.select();
    load();
  };

  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
    const writing = (target as Element).closest?.('input, textarea, select, [contenteditable]');
    const asked = ctrlKey || metaKey ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && !writing;
    if (!asked || altKey || isComposing) return;
    event.preventDefault();
    open();
  });

  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey) return;
    if ((target as Element).closest('[data-search-open]')) {
      event.preventDefault();
      open();
    } else if (target === dialog || (target as Element).closest('[data-search-close]')) dialog.close();
  });

  for (const link of document.querySelectorAll('[data-search-open]')) link.addEventListener('pointerenter', load);
  retry.addEventListener('click', load);
  // whoever starts later could not know
  field.addEventListener('compositionstart', () => (field.dataset['composing'] = ''));
  field.addEventListener('compositionend', () => delete field.dataset['composing']);
}

/** Adds a style of another page to this one, unless it is here; waits until it is at work. */
async function adopt(sheet: HTMLElement): Promise<void> {
  const sheets = [...document.querySelectorAll(sheet.localName)];
  const { href } = sheet as HTMLLinkElement;
  if (sheets.some((one) => (href ? (one as HTMLLinkElement).href === href : one.textContent === sheet.textContent)))
    return;
  const copy = document.importNode(sheet, true);
  document.head.append(copy);
  if (!href) return;
  await new Promise<void>((resolve, reject) => {
    copy.onload = () => resolve();
    copy.onerror = () => {
      copy.remove();
      reject(new Error(href));
    };
  });
}
