/** The laws of the house, kept by a test. */
import { describe, expect, it } from 'vitest';
import { HOUSE } from './house.ts';
import { importsOf, roomOf, sourceFiles, textOf } from './imports.ts';

const src = sourceFiles('src');
const all = [...src, ...sourceFiles('scripts')];
const imports = new Map(all.map((file) => [file, importsOf(file)]));

describe('the house', () => {
  it('has a plan for every room, and every room is in use', () => {
    const rooms = new Set(src.map(roomOf).filter((room) => room !== undefined));
    expect([...rooms].sort()).toEqual(Object.keys(HOUSE).sort());
  });

  it('lets data flow one way: each room imports only from the rooms and packages in its plan', () => {
    const trespasses = src.flatMap((file) => {
      const room = roomOf(file);
      const plan = room === undefined ? undefined : HOUSE[room];
      if (!plan) return [];
      return (imports.get(file) ?? [])
        .filter((target) => {
          const other = roomOf(target);
          if (other !== undefined) return other !== room && !plan.rooms.includes(other);
          return !plan.packages.some((name) =>
            name.endsWith(':') ? target.startsWith(name) : target === name || target.startsWith(`${name}/`),
          );
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(trespasses).toEqual([]);
  });

  it('keeps Astro out of the commands: scripts import from src, Node and, to start it, the dev server', () => {
    const strange = sourceFiles('scripts').flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => !target.startsWith('src/') && !target.startsWith('node:'))
        .map((target) => `${file} imports ${target}`),
    );
    expect(strange).toEqual([]);
  });

  it('has no circular imports', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const target of valueImports(file)) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of all) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has no file that nothing uses', () => {
    const used = new Set([...imports.values()].flat());
    // the catalogue is a page of the dev server, and finds examples by the names of their files; the projects of other
    // generators are copied whole; Astro, threads and processes are told of their modules by name, and so is who puts the
    // style of old addresses into their pages
    const entrances =
      /^(?:scripts\/|src\/pages\/|src\/evaluation\/bench\/peers\/|src\/catalogue\/(?:components\/|layouts\/|\w+\.astro$)|src\/env\.d\.ts)|\.d\.ts$|^src\/build\/(?:astro-config|page-worker|compile-process|search-process|spare-process)\.ts$|^src\/astro\/(?:live-pages|render-entry)\.ts$|^src\/styles\/old-page\.css$/;
    expect(src.filter((file) => !used.has(file) && !entrances.test(file))).toEqual([]);
  });

  it('heads every module with a promise of one line', () => {
    const headless = all.filter((file) => {
      const start = textOf(file).split('\n').slice(0, 3).join('\n');
      return file.endsWith('.css')
        ? !/^\/\* .+\*\//.test(start)
        : !/^(?:---\n)?\/\*\*(?: .+ \*\/$|\n \* \S.+)/m.test(start);
    });
    expect(headless).toEqual([]);
  });

  it('keeps pages short: a path, a view, a layout', () => {
    const long = src.filter((file) => file.startsWith('src/pages/') && textOf(file).split('\n').length > 40);
    expect(long).toEqual([]);
  });

  it('has no room for what nobody can name', () => {
    const vague = all.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager|shared)(?:\/|\.)/.test(file));
    expect(vague).toEqual([]);
  });

  it('keeps raw colours in the tokens and physical directions out of the styles', () => {
    const styles = src.filter((file) => /\.(?:css|astro)$/.test(file));
    const faults = styles.flatMap((file) =>
      physicalParts(stylesOf(file))
        .concat(file.endsWith('tokens.css') ? [] : rawColours(stylesOf(file)))
        .map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['color: white', 'color: white'],
    ['border: 1px solid Red', 'border: 1px solid Red'],
    ['background: linear-gradient(#fff, transparent)', '#fff'],
    ['color: rgb(0 0 0 / 50%)', 'rgb('],
    ['margin-left: 1rem', 'margin-left'],
    ['margin: 0; width: 3rem', 'width'],
    ['border-top-left-radius: 2px', 'border-top-left-radius'],
    ['text-align: right', 'text-align: right'],
    ['inline-size: 50vw', '50vw'],
  ])('would see %s', (rule, fault) => {
    expect([...physicalParts(`a { ${rule} }`), ...rawColours(`a { ${rule} }`)]).toEqual([fault]);
  });

  it.each([
    'color: var(--ink); background: none; border-color: currentcolor',
    'white-space: nowrap; text-align: start; inline-size: min(44rem, 100vi)',
    'border-block-end: 1px solid transparent; background: Canvas',
  ])('would not mind %s', (rule) => {
    expect([...physicalParts(`a { ${rule} }`), ...rawColours(`a { ${rule} }`)]).toEqual([]);
  });
});

/** The rules of a style sheet, or of the styles in a component, without comments. */
function stylesOf(file: string): string {
  const text = textOf(file);
  const css = file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('\n');
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

function rawColours(css: string): string[] {
  const functions = css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklch|oklab)a?\(/gi) ?? [];
  const names =
    css.match(
      /\b[\w-]*(?:color|background|border|outline|shadow|fill|stroke)[\w-]*:[^;{}]*\b(?<!-)(?:white|black|red|green|blue|gr[ae]y|silver|maroon|navy|orange|yellow|gold|crimson|purple|brown|pink)\b(?!-)[^;{}]*/gi,
    ) ?? [];
  return [...functions, ...names].map((fault) => fault.trim());
}

function physicalParts(css: string): string[] {
  const properties =
    /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:/g;
  const values =
    /(?:text-align|float|clear|resize|caption-side)\s*:\s*(?:left|right|top|bottom|horizontal|vertical)\b/g;
  // a query asks for the width of the screen, which has no other name that old browsers know
  const rules = css.replace(/@(?:media|container)[^{]+/g, '');
  return [
    ...[...rules.matchAll(properties)].map((match) => match[1] ?? ''),
    ...(rules.match(values) ?? []),
    ...(rules.match(/\b[\d.]+(?:vw|vh|dvw|dvh|svh|lvh)\b/g) ?? []),
  ];
}

/** Imports that exist when the program runs; types leave no trace. */
function valueImports(file: string): string[] {
  const text = textOf(file);
  return (imports.get(file) ?? []).filter((target) => {
    if (!imports.has(target)) return false;
    const name = target.split('/').at(-1) ?? '';
    const statement = [...text.matchAll(/(?:import|export)\s+(type\s)?[^;]*?['"]([^'"]+)['"]/g)].find((match) =>
      (match[2] ?? '').endsWith(name),
    );
    return statement?.[1] === undefined;
  });
}
