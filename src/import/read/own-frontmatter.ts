/** The frontmatter that a draft brings along, under the keys that a bulletin has. */
import { parseDocument } from 'yaml';
import { bulletinFields } from '../../bulletin/fields/index.ts';
import type { Field } from '../../bulletin/field.ts';

export interface OwnFrontmatter {
  /** Known values as they stand; absent where there is no frontmatter that can be read. */
  readonly hints?: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export function takeFrontmatterOff(text: string): OwnFrontmatter {
  const match = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  const values = match ? mapIn(match[1] ?? '') : undefined;
  if (!match || !values) return { body: text };
  const hints: Record<string, unknown> = {};
  for (const { key, otherKeys = [] } of Object.values<Field>(bulletinFields)) {
    const name = [key, ...otherKeys].find((name) => Object.hasOwn(values, name));
    if (name !== undefined && values[name] !== null) hints[key] = values[name];
  }
  return { hints, body: text.slice(match[0].length) };
}

function mapIn(source: string): Readonly<Record<string, unknown>> | undefined {
  const document = parseDocument(source);
  if (document.errors.length > 0) return undefined;
  try {
    const values: unknown = document.toJS({ maxAliasCount: 20 });
    const isMap = values !== null && typeof values === 'object' && !Array.isArray(values);
    return isMap ? (values as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
