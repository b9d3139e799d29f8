/** What a Word file means as title and headings: its styles, and the looks that official documents use instead. */

import type { StyleLooks } from './word-looks.ts';

/** The parts of mammoth's document tree that are looked at. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  readonly alignment?: string | null;
  readonly font?: string | null;
  readonly fontSize?: number | null;
  readonly isBold?: boolean;
}

/** Classes of the paragraphs that are no part of the body. */
export const TITLE = 'draft-title';
export const MASTHEAD = 'draft-masthead';

/** For mammoth: which styles become which elements, beside its own list. */
export const STYLE_MAP: readonly string[] = [
  `p[style-name='${TITLE}'] => h1.${TITLE}:fresh`,
  `p[style-name='${MASTHEAD}'] => p.${MASTHEAD}:fresh`,
  'u => u',
  'strike => s',
  'comment-reference => ',
];

type Role = 'title' | 'masthead' | 'contents' | 1 | 2 | 3 | 4 | 5 | 6;

/** A title stands near the beginning. */
const BEGINNING = { paragraphs: 15, characters: 200 } as const;

/** Gives each paragraph the style that says what it is; the text stays as it is. */
export function nameHeadings(document: WordNode, looks: StyleLooks): WordNode {
  const original = document.children ?? [];
  const children = original.map((node) => withLook(node, looks));
  const lines = children.flatMap((node) => {
    const text = textOf(node);
    return text === '' ? [] : [{ node, text }];
  });
  const roles = new Map<WordNode, Role>();
  const titles = titleLines(lines);
  lines.forEach((line, index) => {
    const role = titles.get(line.node) ?? headingOf(line, lines[index - 1], lines[index + 1]);
    if (role) roles.set(line.node, role);
  });
  promoteLoneHeading(lines, roles);
  return {
    ...document,
    // what a style says is for finding headings; the text keeps what is said in it
    children: original.flatMap((node, index) => {
      const role = roles.get(children[index] ?? node);
      if (role === 'contents') return [];
      return [role ? withRole(node, role) : node];
    }),
  };
}

/** A paragraph with what its style says of it and of its runs, where they say nothing themselves. */
function withLook(node: WordNode, looks: StyleLooks): WordNode {
  const look = looks.get(node.styleId ?? '');
  if (node.type !== 'paragraph' || !look) return node;
  const runs = (node: WordNode): WordNode => ({
    ...node,
    ...(node.children && { children: node.children.map(runs) }),
    ...(node.type === 'run' && {
      font: node.font ?? look.font ?? null,
      fontSize: node.fontSize ?? look.size ?? null,
      isBold: node.isBold || look.isBold === true,
    }),
  });
  return { ...runs(node), alignment: node.alignment ?? look.alignment ?? null };
}

interface Line {
  readonly node: WordNode;
  readonly text: string;
}

function withRole(node: WordNode, role: Role): WordNode {
  if (role === 'title') return { ...node, styleId: null, styleName: TITLE, numbering: null };
  if (role === 'masthead') return { ...node, styleId: null, styleName: MASTHEAD, numbering: null };
  return { ...node, styleId: `Heading${role}`, styleName: `heading ${role}`, numbering: null };
}

/** The lines of the title, and those of a masthead above it, when the beginning has them. */
function titleLines(lines: readonly Line[]): ReadonlyMap<WordNode, Role> {
  const roles = new Map<WordNode, Role>();
  let characters = 0;
  const beginning = lines
    .slice(0, BEGINNING.paragraphs)
    .filter(({ text }) => (characters += text.length) - text.length <= BEGINNING.characters);
  const issueAt = beginning.findIndex(
    ({ text }) => /^[\s(（]*(?:\d{4}\s*年)?\s*[总第][^。]{0,20}期/.test(text) && text.length <= 60,
  );
  const hasMasthead =
    issueAt >= 0 && beginning.slice(0, issueAt).some(({ text, node }) => isMasthead(text) && isLarge(node));
  const printed = hasMasthead && isImprint(beginning[issueAt + 1]?.text ?? '') ? 1 : 0;
  const from = hasMasthead ? issueAt + 1 + printed : 0;
  // an issue number alone, as it stands below titles: it goes to its own field
  const alone = hasMasthead ? undefined : beginning[issueAt];
  if (alone && ISSUE_ALONE.test(alone.text)) roles.set(alone.node, 'masthead');
  if (hasMasthead) beginning.slice(0, from).forEach(({ node }) => roles.set(node, 'masthead'));
  const rest = beginning.slice(from);
  const styled = rest.findIndex(({ node }) => isTitleStyle(node));
  const start = styled >= 0 ? styled : rest.findIndex(isTitle);
  if (start < 0) return roles;
  const belongs = styled >= 0 ? ({ node }: Line) => isTitleStyle(node) : isTitle;
  // a long title is broken over lines by hand
  for (const line of rest.slice(start)) {
    if (!belongs(line)) break;
    roles.set(line.node, 'title');
  }
  return roles;
}

function isMasthead(text: string): boolean {
  return /(?:简报|快报|通讯|动态|专报|信息|会刊|月报|周报)$/.test(text.replace(/\s/g, ''));
}

const ISSUE_ALONE = /^[(（]\s*(?:\d{4}\s*年)?\s*(?:总?\s*第[^。]{1,8}期\s*)+[)）]$/;

/** Below the issue number: 联盟秘书处编 二〇二三年十一月二十日. */
function isImprint(text: string): boolean {
  const day =
    /[\d〇○零一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]+\s*月\s*[\d一二三四五六七八九十]+\s*日(?:印发)?$/;
  return text.length <= 60 && !/[，。；]/.test(text) && (day.test(text) || /(?:编印?|主办|印发)$/.test(text));
}

function isTitle({ node, text }: Line): boolean {
  return (
    node.type === 'paragraph' &&
    levelOfStyle(node) === undefined &&
    isLarge(node) &&
    text.length <= 60 &&
    !/[。；;，,]$/.test(text) &&
    !NO_TITLE.test(text)
  );
}

/** Centred and bold like a title, but a date, a figure's name, a list's number or an issue number. */
const NO_TITLE =
  /^[（(]?\d{4}\s*年[\d\s年月日]*[)）]?$|^[图表]\s*\d|^[一二三四五六七八九十]+、|^[（(][一二三四五六七八九十]+[)）]|^[\s(（]*[总第][^。]{0,20}期/;

/** 小标宋 is the typeface of titles in official documents; elsewhere they are centred, and large or bold. */
function isLarge(node: WordNode): boolean {
  const runs = runsOf(node);
  const [first] = runs;
  if (!first || node.numbering) return false;
  if (/标宋/.test(first.font ?? '')) return true;
  return (
    node.alignment === 'center' &&
    (runs.every(({ fontSize }) => (fontSize ?? 0) >= 18) || runs.every(({ isBold }) => isBold))
  );
}

function isTitleStyle({ styleName }: WordNode): boolean {
  return /^(?:title|标题|文章标题|公文标题|主标题)$/i.test((styleName ?? '').trim());
}

function levelOfStyle({ styleName, styleId }: WordNode): Role | undefined {
  const name = (styleName ?? styleId ?? '').trim();
  if (/^(?:toc|目录)\s*(?:\d|heading|标题)/i.test(name)) return 'contents';
  const level = Number(/^(?:heading|标题)\s*([1-6])(?:\s*(?:char|字符))?$/i.exec(name)?.[1] ?? 0);
  return level ? (level as Role) : undefined;
}

function headingOf(line: Line, before: Line | undefined, after: Line | undefined): Role | undefined {
  if (line.node.type !== 'paragraph') return undefined;
  const styled = levelOfStyle(line.node);
  if (styled || line.node.numbering) return styled;
  const level = levelOfText(line.text);
  if (level === undefined) return undefined;
  // headings have text between them; what follows at once on its like is a list
  const isList = [before, after].some((other) => other && levelOfText(other.text) === level);
  return isList && !isSetApart(line.node) ? undefined : level;
}

/** 一、 and （一） are how official documents number their sections, each on a line of its own. */
function levelOfText(text: string): 2 | 3 | undefined {
  if (text.length > 40 || /[。；;：:，,]$/.test(text)) return undefined;
  if (/^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十百]+(?:章|部分)(?:\s|\u3000|$))/.test(text)) return 2;
  return /^[（(][一二三四五六七八九十]+[)）]/.test(text) ? 3 : undefined;
}

function isSetApart(node: WordNode): boolean {
  const runs = runsOf(node);
  return runs.every(({ isBold, font }) => isBold || /黑体|楷体|标宋/.test(font ?? ''));
}

/** A first heading of the first level that is the only one is the title. */
function promoteLoneHeading(lines: readonly Line[], roles: Map<WordNode, Role>): void {
  const values = [...roles.values()];
  if (values.includes('title') || values.filter((role) => role === 1).length !== 1) return;
  const first = lines.find(({ node }) => roles.get(node) !== 'masthead');
  if (first && roles.get(first.node) === 1) roles.set(first.node, 'title');
}

/** Every run with visible text. */
function runsOf(node: WordNode): WordNode[] {
  if (node.type === 'run') return textOf(node) === '' ? [] : [node];
  return (node.children ?? []).flatMap(runsOf);
}

function textOf(node: WordNode): string {
  const text = (node: WordNode): string =>
    node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(text).join('');
  return text(node).trim();
}
