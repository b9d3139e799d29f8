/** What a frontmatter field is: one declaration for the check, the guide, the JSON Schema and the editor's form. */
import type { z } from 'astro/zod';

/** How an editor's form shows the field. */
export type Widget =
  | 'line'
  | 'text'
  | 'date'
  | 'number'
  | 'switch'
  | 'choice'
  | 'link'
  | 'picture'
  | 'list'
  | 'tags'
  | 'members'
  | 'speakers'
  | 'bulletins'
  | 'group'
  | 'group-list';

/** One entry of a group, in the order of the form. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly widget: 'line' | 'link' | 'picture' | 'file' | 'colour';
  readonly required: boolean;
}

export interface Field<Value = unknown> {
  /** The key in the file. Permanent. */
  readonly key: string;
  /** What editors call it. */
  readonly label: string;
  /** One or two sentences for the guide and the form. */
  readonly help: string;
  /** A valid entry as it stands in the file, key included. */
  readonly example: string;
  readonly widget: Widget;
  readonly required: boolean;
  /** The accepted values of a `choice`. */
  readonly choices?: readonly string[];
  /** What a group, or each item of a list of groups, consists of. */
  readonly parts?: readonly Part[];
  /** Other words people write for the key; reported with the right one. */
  readonly otherKeys?: readonly string[];
  /** Text in, value out. YAML scalars always arrive as text (see the reader), lists and maps as such. */
  readonly schema: z.ZodType<Value>;
}

export type Fields = Readonly<Record<string, Field>>;

/** The values of a set of fields: a required one is there, the others may be absent. */
export type Values<F extends Fields> = {
  readonly [K in keyof F as F[K]['required'] extends true ? K : never]: Output<F[K]>;
} & {
  readonly [K in keyof F as F[K]['required'] extends true ? never : K]?: Output<F[K]>;
};

type Output<F extends Field> = F extends Field<infer Value> ? Value : never;

/** A part that must be there; `optional` is its counterpart. */
export function needed(key: string, label: string, widget: Part['widget'] = 'line'): Part {
  return { key, label, widget, required: true };
}

export function optional(key: string, label: string, widget: Part['widget'] = 'line'): Part {
  return { key, label, widget, required: false };
}

/** Keeps the literal type of `required`, which `Values` reads. */
export function field<const Required extends boolean, Value>(
  declaration: Field<Value> & { readonly required: Required },
): Field<Value> & { readonly required: Required } {
  return declaration;
}
