/**
 * A drawing that only draws: what is published of an SVG is made anew from elements and attributes that are known to be
 * harmless. Programs, handlers, foreign text, links out of it and whatever it would load are left behind.
 */
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../markdown/escape.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Anything else goes with all that is in it: `script`, `foreignObject`, `handler`, what other programs note for themselves. */
const ELEMENTS = new Set([
  ...words('svg g defs symbol use switch title desc a style view'),
  ...words('path rect circle ellipse line polyline polygon text tspan textPath image marker mask pattern clipPath'),
  ...words('linearGradient radialGradient stop animate animateMotion animateTransform mpath set filter'),
  ...words('feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting'),
  ...words('feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur'),
  ...words('feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile'),
  ...words('feTurbulence'),
]);

const ATTRIBUTES = new Set([
  ...words(
    'id class role lang style version viewBox preserveAspectRatio width height x y x1 x2 y1 y2 dx dy cx cy r rx',
  ),
  ...words('ry fx fy fr d points pathLength transform rotate textLength lengthAdjust startOffset method side spacing'),
  ...words('offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform'),
  ...words('clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient'),
  ...words('filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent'),
  ...words('operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength'),
  ...words('preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent scale xChannelSelector'),
  ...words('yChannelSelector azimuth elevation pointsAtX pointsAtY pointsAtZ limitingConeAngle z stdDeviation radius'),
  ...words(
    'baseFrequency numOctaves seed stitchTiles systemLanguage attributeName attributeType begin dur end min max',
  ),
  ...words('restart repeatCount repeatDur fill from to by calcMode keyTimes keySplines keyPoints path origin additive'),
  ...words('accumulate media'),
  // what a style may say too
  ...words('alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation'),
  ...words('color-interpolation-filters color-rendering cursor direction display dominant-baseline enable-background'),
  ...words('fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust'),
  ...words('font-stretch font-style font-variant font-weight image-rendering letter-spacing lighting-color marker-end'),
  ...words('marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events'),
  ...words('shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap'),
  ...words('stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration'),
  ...words('text-rendering transform-origin unicode-bidi vector-effect visibility word-spacing writing-mode'),
]);

/** A movement may change how something looks, never where it leads or what it does. */
const MOVES = new Set(words('animate animateTransform set'));
const FIXED = /^(?:href|.*:.*|on.*|style|class|id)$/i;

const PIXELS = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z\d+/=\s]*$/i;

/** @returns the drawing in UTF-8; an empty one where `text` is no drawing. What comes out stays as it is if put in again. */
export function inertSvg(text: string): string {
  const writer = new Writer();
  const parser = new Parser(writer, { xmlMode: true });
  // no other program reads a subset of a document type in the same way
  parser.end(text.replace(/^\uFEFF/, '').replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/gi, ''));
  return writer.result();
}

type Namespaces = Readonly<Record<string, string>>;

interface Open {
  readonly name: string;
  /** Prefix → namespace, '' for names without prefix. */
  readonly namespaces: Namespaces;
}

class Writer {
  #out = '';
  readonly #open: Open[] = [];
  /** How many elements deep in one that was left out. */
  #skipped = 0;
  #style: string | undefined;
  #done = false;

  onopentag(written: string, attributes: Readonly<Record<string, string>>): void {
    const around = this.#open.at(-1)?.namespaces ?? { '': SVG, xlink: XLINK, xml: XML };
    const namespaces = { ...around, ...declared(attributes) };
    const { prefix, name } = split(written);
    const isRoot = this.#open.length === 0;
    const isKnown = namespaces[prefix] === SVG && ELEMENTS.has(name) && (isRoot ? name === 'svg' : true);
    if (this.#done || this.#skipped > 0 || !isKnown || this.#style !== undefined || isRefused(name, attributes)) {
      this.#skipped++;
      return;
    }
    this.#open.push({ name, namespaces });
    const kept = Object.entries(attributes).flatMap(([key, value]) => keptAttribute(name, key, value, namespaces));
    const spaces = isRoot ? ` xmlns="${SVG}" xmlns:xlink="${XLINK}"` : '';
    this.#out += `<${name}${spaces}${kept.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`;
    if (name === 'style') this.#style = '';
  }

  ontext(text: string): void {
    if (this.#skipped > 0 || this.#open.length === 0) return;
    if (this.#style !== undefined) this.#style += text;
    else this.#out += escapeHtml(text);
  }

  onclosetag(): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const { name } = this.#open.pop() ?? {};
    if (name === undefined) return;
    if (name === 'style') {
      this.#out += escapeHtml(harmlessStyle(this.#style ?? ''));
      this.#style = undefined;
    }
    this.#out += `</${name}>`;
    this.#done = this.#open.length === 0;
  }

  result(): string {
    return this.#out === '' ? `<svg xmlns="${SVG}"></svg>` : `${this.#out}\n`;
  }
}

function split(written: string): { readonly prefix: string; readonly name: string } {
  const colon = written.indexOf(':');
  return { prefix: colon < 0 ? '' : written.slice(0, colon), name: written.slice(colon + 1) };
}

function declared(attributes: Readonly<Record<string, string>>): Namespaces {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => {
    const prefix = key === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(key)?.[1];
    // no other prefix can stand for these two
    return prefix === undefined || prefix === 'xml' ? [] : [[prefix, value.trim()] as const];
  });
  return Object.fromEntries(pairs);
}

function isRefused(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return MOVES.has(name) && FIXED.test((attributes['attributeName'] ?? 'href').trim());
}

/** Nothing, or the attribute as it is published. */
function keptAttribute(element: string, written: string, value: string, namespaces: Namespaces): [string, string][] {
  const { prefix, name } = split(written);
  if (prefix === 'xmlns' || written === 'xmlns') return [];
  if (prefix !== '') {
    if (namespaces[prefix] === XML && (name === 'space' || name === 'lang')) return [[`xml:${name}`, value]];
    if (namespaces[prefix] !== XLINK || name !== 'href') return [];
  }
  if (name === 'href') {
    const target = harmlessTarget(element, value);
    return target === undefined ? [] : [[prefix === '' ? 'href' : 'xlink:href', target]];
  }
  if (name === 'style') return [['style', harmlessStyle(value)]];
  if (!ATTRIBUTES.has(name) && !/^aria-[a-z]+$/.test(name)) return [];
  // colours, filters and masks may point somewhere as well
  return harmlessStyle(value) === value ? [[name, value]] : [];
}

/** A place in the drawing itself; pixels for a picture; for a link what a page may link to. */
function harmlessTarget(element: string, value: string): string | undefined {
  const target = value.trim();
  if (/^#[^\s]*$/.test(target)) return target;
  if (element === 'image' || element === 'feImage') return PIXELS.test(target) ? target : undefined;
  return element === 'a' && /^(?:https?:\/\/|mailto:)[^\s\\]+$/i.test(target) ? target : undefined;
}

/**
 * A style that loads nothing: addresses outside the drawing become `none`, and at-rules that would load are left out.
 * What is written with escapes, or with tags, is not worth understanding.
 */
function harmlessStyle(style: string): string {
  const bare = style.replace(/<!--|-->/g, '').replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
  if (/[\\<]/.test(bare) || /expression\s*\(|-moz-binding|behavior\s*:|javascript:|vbscript:/i.test(bare)) return '';
  return bare
    .replace(/@(?:import|charset|namespace)\b[^;{}]*(?:;|$)/gi, '')
    .replace(/@font-face\s*\{[^{}]*\}/gi, '')
    .replace(/(?:image-set|cross-fade|image|src)\s*\((?:[^()]|\([^()]*\))*\)/gi, 'none')
    .replace(/url\s*\(\s*("[^"]*"|'[^']*'|[^)]*)\s*(\)|$)/gi, (whole, inner: string, end: string) => {
      const target = inner
        .trim()
        .replace(/^(["'])([\s\S]*)\1$/, '$2')
        .trim();
      return end === ')' && (/^#[^\s"'()]+$/.test(target) || PIXELS.test(target)) ? whole : 'none';
    });
}
