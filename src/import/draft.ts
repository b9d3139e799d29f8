/** A draft on its way to becoming a bulletin: what each stage hands to the next, as plain data. */
import type { CalendarDay } from '../bulletin/calendar-day.ts';

/** A picture that was inside the draft. */
export interface DraftPicture {
  /** The name by which the Markdown points at it (`./<name>`): made of a hash of its bytes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document as read: its text as Markdown, and what its form says of it. */
export interface Reading {
  readonly form: 'docx' | 'html' | 'wechat' | 'text';
  /** As the document names itself: a title style, the page's heading, `#activity-name`. */
  readonly title?: string;
  /** The day on which a page says it was published. */
  readonly published?: CalendarDay;
  /** Who published it: the account, the site, a “来源” line. */
  readonly source?: { readonly name?: string; readonly url?: string };
  /** 期号, often in a header. */
  readonly issue?: string;
  /** The body without the title, paragraphs parted by empty lines. */
  readonly markdown: string;
  readonly pictures: readonly DraftPicture[];
  readonly flags: readonly Flag[];
  /** What the draft's own frontmatter says, by the keys of a bulletin; as it stands, not checked. */
  readonly hints?: Readonly<Record<string, unknown>>;
}

/** A file that no bulletin can be made of, in words for an editor. */
export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
  /** What to do instead. */
  readonly help: string;
}

/** Something that was changed in the text. `line` is 1-based, in the text before the change. */
export interface Change {
  /** Permanent, as in the JSON output: `gloss`, `bytes`, `traditional`, `punctuation`, `template-line`, `space` … */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly line: number;
  /** How often, counted from that line on; absent for once. */
  readonly times?: number;
}

/** A place that needs an eye. `line` is 1-based, in the text of the stage that raised it. */
export interface Flag {
  /** Permanent, as in the JSON output. */
  readonly kind: string;
  /** What is doubtful, in Chinese. */
  readonly message: string;
  /** The words in question, with a little around them. */
  readonly text: string;
  readonly line: number;
}

export interface Restored {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly flags: readonly Flag[];
  /** Lines taken out of the text that say where it comes from: 来源, 责任编辑, 作者. */
  readonly sourceLines: readonly string[];
}

export type Confidence = 'high' | 'medium' | 'low';

/** A value proposed for the frontmatter, and the sentence it came from. */
export interface Proposed<Value> {
  readonly value: Value;
  readonly confidence: Confidence;
  readonly evidence: string;
}

export interface DraftSpeaker {
  readonly name: string;
  readonly org?: string;
  /** Several posts are joined by `、`. */
  readonly post?: string;
}

export interface DraftUnit {
  /** The full name: a member's own one, or the one in the text. */
  readonly name: string;
  /** Slug of the member unit, where it is one. */
  readonly member?: string;
}

/** What the text says, value by value; what it does not say is absent. */
export interface Extraction {
  readonly title?: Proposed<string>;
  readonly date?: Proposed<CalendarDay>;
  /** Where there is no date: what is known of it, such as `≥ 2022-10（二十大）`. */
  readonly dateHints: readonly string[];
  readonly speakers: readonly Proposed<DraftSpeaker>[];
  readonly units: readonly Proposed<DraftUnit>[];
  /** Labels of the vocabulary. */
  readonly tags: readonly Proposed<string>[];
  /** Key phrases that are in no vocabulary, for a human to choose from. */
  readonly tagIdeas: readonly Proposed<string>[];
  readonly flags: readonly Flag[];
}

/** The words of the alliance that a draft is read against; every name leads to the proper one. */
export interface Vocabulary {
  readonly members: readonly { readonly slug: string; readonly name: string; readonly names: readonly string[] }[];
  readonly tags: readonly { readonly label: string; readonly names: readonly string[] }[];
  readonly people: readonly { readonly name: string; readonly orgs: readonly string[] }[];
  readonly alliance: { readonly name: string; readonly shortName?: string };
}
