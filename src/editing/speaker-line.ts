/** A speaker in one line, as people write it at a terminal: name, organisation, post. */

export interface NewSpeaker {
  readonly name: string;
  readonly org?: string | undefined;
  readonly post?: string | undefined;
}

/** A speaker in one line, to be edited: `宁建国，石家庄工业泵厂有限公司，党委书记、董事长`. */
export function speakerLine({ name, org, post }: NewSpeaker): string {
  return [name, org ?? '', post ?? ''].join('，').replace(/，+$/u, '');
}

/** The other way round: name, organisation, and all that follows is the post; undefined for a line without a name. */
export function speakerIn(
  line: string,
): { readonly name: string; readonly org?: string; readonly post?: string } | undefined {
  const [name = '', org = '', ...posts] = line.split(/\s*[，,]\s*/u).map((part) => part.trim());
  const post = posts.filter((part) => part !== '').join('，');
  return name === '' ? undefined : { name, ...(org !== '' && { org }), ...(post !== '' && { post }) };
}
