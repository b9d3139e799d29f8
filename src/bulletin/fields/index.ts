/** All fields of a bulletin, in the order in which the guide and the form show them. */
import { aliases } from './aliases.ts';
import { attachments } from './attachments.ts';
import { cover } from './cover.ts';
import { date } from './date.ts';
import { draft } from './draft.ts';
import { issue } from './issue.ts';
import { kind } from './kind.ts';
import { members } from './members.ts';
import { pinned } from './pinned.ts';
import { place } from './place.ts';
import { related } from './related.ts';
import { source } from './source.ts';
import { speakers } from './speakers.ts';
import { summary } from './summary.ts';
import { tags } from './tags.ts';
import { title } from './title.ts';
import { updated } from './updated.ts';

export const bulletinFields = {
  title,
  date,
  issue,
  kind,
  place,
  summary,
  speakers,
  members,
  tags,
  cover,
  attachments,
  source,
  updated,
  aliases,
  related,
  pinned,
  draft,
};
