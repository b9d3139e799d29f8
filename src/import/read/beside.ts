/** Files that lie beside a draft: the pictures of a saved page, those that a Markdown text points at. */

/** Gives the bytes of a file by its path relative to the draft, with forward slashes; undefined where there is none. */
export type LoadPicture = (path: string) => Promise<Uint8Array | undefined>;

/** @param address as it is written; what leads elsewhere than beside or below the draft is not asked for */
export async function beside(address: string, load: LoadPicture | undefined): Promise<Uint8Array | undefined> {
  const path = address.replace(/[?#].*$/s, '');
  const decoded = decode(path);
  if (!load || path === '' || LEADS_AWAY.test(path) || LEADS_AWAY.test(decoded)) return undefined;
  return (await load(decoded)) ?? (decoded === path ? undefined : await load(path));
}

const LEADS_AWAY = /^[a-z][a-z\d+.-]*:|^\/|[\\\0]|(?:^|\/)\.\.(?:\/|$)/i;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
