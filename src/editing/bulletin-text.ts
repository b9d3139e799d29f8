/** The text of a bulletin's file: frontmatter in the order of the field declarations, then the body. */
import { Document, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { BulletinData } from '../bulletin/content.ts';
import type { Field } from '../bulletin/field.ts';
import { bulletinFields } from '../bulletin/fields/index.ts';

export type FieldKey = keyof typeof bulletinFields;

/** What a frontmatter may say; of a group only the name must be there. */
export type BulletinEntries = Omit<Partial<BulletinData>, 'speakers' | 'members' | 'tags' | 'source'> & {
  readonly speakers?: readonly {
    readonly name: string;
    readonly org?: string | undefined;
    readonly post?: string | undefined;
  }[];
  readonly members?: readonly string[];
  readonly tags?: readonly string[];
  readonly source?: { readonly name: string; readonly url?: string | undefined };
};

export interface BulletinTextOptions {
  /**
   * The fields that are explained: each has its help above it as a comment, and one without a value stands there as an
   * example, commented out.
   */
  readonly comments?: readonly FieldKey[];
}

/**
 * @param values what the frontmatter says; an absent value and an empty list leave no line
 * @param body Markdown; white space around it is left out
 * @returns the file's text, which the reader takes for exactly these values
 */
export function bulletinText(
  values: BulletinEntries,
  body: string,
  { comments = [] }: BulletinTextOptions = {},
): string {
  const lines = (Object.entries(bulletinFields) as [FieldKey, Field][]).flatMap(([key, field]) => {
    const entry = fieldText(field.key, values[key]);
    if (!comments.includes(key)) return entry ?? [];
    return [`# ${field.label}：${field.help}`, entry ?? commentedOut(field.example)];
  });
  const text = body.trim();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** `key: value` as it stands in a file; undefined where there is nothing to say. */
function fieldText(key: string, value: unknown): string | undefined {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  // the reader knows no type but text, so nothing is quoted that it would read as it stands
  const document = new Document({}, { schema: 'failsafe' });
  document.contents = new YAMLMap();
  (document.contents as YAMLMap<string, Node>).set(key, node(document, value));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** Lists of names stand in one line, lists of groups one below the other; numbers and switches are text. */
function node(document: Document, value: unknown): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq<Node>();
    list.items = value.map((item: unknown) => node(document, item));
    list.flow = value.every((item) => typeof item !== 'object');
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap<string, Node>();
    for (const [key, item] of Object.entries(value)) if (item !== undefined) map.set(key, node(document, item));
    return map;
  }
  const scalar = document.createNode(String(value));
  // whole in curly quotes, it would be taken for a slip
  if (/^[“‘„‚‟‛＂＇].*[”’“‘„‚‟‛＂＇]$/su.test(String(value))) scalar.type = 'QUOTE_SINGLE';
  return scalar;
}

function commentedOut(example: string): string {
  return example.replace(/^/gm, '# ');
}
