/** The browser editor's form for a set of fields: one widget of the editor for each of ours. */
import type { Field, Fields, Part } from '../bulletin/field.ts';
import { leastOf } from './field-limits.ts';

/** A field as the editor's configuration describes it; https://sveltiacms.app/en/docs/fields */
export type CmsField = Readonly<Record<string, unknown>>;

/** Words offered while one types; others may be written all the same. */
export interface Suggestions {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

export interface FormOptions {
  readonly suggestions: Suggestions;
  /** Key of a choice → the alliance's own words for it. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Label of the text below the fields; absent where a file has none. */
  readonly body?: string;
}

/** The form of one kind of file, in the order of its fields. */
export function cmsForm(fields: Fields, options: FormOptions): CmsField[] {
  const form = Object.values(fields).map((field) => cmsField(field, options));
  return options.body === undefined ? form : [...form, bodyField(options.body)];
}

/** Names of the collections that pickers look into; cms-config.ts defines them. */
export const COLLECTIONS = {
  bulletins: 'bulletins',
  plainBulletins: 'plain-bulletins',
  members: 'members',
  pages: 'pages',
  lists: 'lists',
} as const;

function cmsField(field: Field, { suggestions, words }: FormOptions): CmsField {
  const common = { name: field.key, label: field.label, hint: field.help, required: field.required };
  switch (field.widget) {
    case 'line':
      return { ...common, ...LINE };
    case 'text':
      return { ...common, widget: 'text', use_emoji_autocomplete: false };
    case 'date':
      return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'number':
      return { ...common, widget: 'number', value_type: 'int', min: leastOf(field) };
    case 'switch':
      return { ...common, widget: 'boolean' };
    case 'choice':
      return { ...common, widget: 'select', options: choicesOf(field, words) };
    case 'link':
      return { ...common, ...LINE, type: 'url' };
    case 'picture':
      return { ...common, widget: 'image', choose_url: false };
    case 'list':
    case 'bulletins':
      return { ...common, widget: 'list', field: { name: 'item', label: field.label, ...LINE } };
    case 'tags':
      return { ...common, ...TAG_PICKER };
    case 'members':
      return { ...common, ...MEMBER_PICKER };
    case 'group':
      return { ...common, widget: 'object', collapsed: 'auto', fields: parts(field, suggestions) };
    case 'group-list':
      return { ...common, widget: 'list', fields: parts(field, suggestions), summary: summaryOf(field) };
    case 'speakers':
      return { ...common, widget: 'list', fields: parts(field, suggestions), summary: summaryOf(field) };
  }
}

const LINE = { widget: 'string', use_emoji_autocomplete: false } as const;

const TAG_PICKER = {
  widget: 'relation',
  multiple: true,
  collection: COLLECTIONS.lists,
  file: 'tags',
  value_field: 'tags.*.label',
  display_fields: ['tags.*.label'],
  search_fields: ['tags.*.label', 'tags.*.slug', 'tags.*.description'],
} as const;

const MEMBER_PICKER = {
  widget: 'relation',
  multiple: true,
  collection: COLLECTIONS.members,
  value_field: 'name',
  display_fields: ['name'],
  search_fields: ['name', 'shortName', 'aliases.*'],
} as const;

/** An optional choice can be taken back. */
function choicesOf({ key, choices = [], required }: Field, words: FormOptions['words']): readonly unknown[] {
  const options = (words?.[key] ?? choices).map((word) => ({ label: word, value: word }));
  return required ? options : [{ label: '（不写）', value: '' }, ...options];
}

function parts({ widget, parts: own = [] }: Field, suggestions: Suggestions): CmsField[] {
  return own.map((part) => ({
    name: part.key,
    label: part.label,
    required: part.required,
    ...partWidget(part, widget === 'speakers' ? suggestions : undefined),
  }));
}

function partWidget({ key, widget }: Part, suggestions: Suggestions | undefined): CmsField {
  if (suggestions && key === 'name') return { widget: SUGGESTING, words: suggestions.people };
  if (suggestions && key === 'org') return { widget: SUGGESTING, words: suggestions.organisations };
  switch (widget) {
    case 'line':
    case 'colour':
      return LINE;
    case 'link':
      return { ...LINE, type: 'url' };
    case 'picture':
      return { widget: 'image', choose_url: false };
    case 'file':
      return { widget: 'file', choose_url: false };
  }
}

/** A line of text that offers words; src/browser/admin.ts teaches it to the editor. */
export const SUGGESTING = 'suggesting';

function summaryOf({ parts: own = [] }: Field): string {
  return own
    .slice(0, 3)
    .map(({ key }) => `{{fields.${key}}}`)
    .join(' ');
}

/** The title is the only heading of the first rank, and a bulletin has no use for pictures of faces. */
function bodyField(label: string): CmsField {
  return {
    name: 'body',
    label,
    widget: 'markdown',
    required: false,
    buttons: [
      'bold',
      'italic',
      'strikethrough',
      'link',
      'heading-two',
      'heading-three',
      'heading-four',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}
