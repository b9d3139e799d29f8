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
    const entrances = /^(?:scripts\/|src\/pages\/|src\/env\.d\.ts)|\.d\.ts$|^src\/build\/astro-config\.ts$/;
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
    const styles = src.filter((file) => /\.(?:css|astro)$/.test(file) && !file.endsWith('tokens.css'));
    const faults = styles.flatMap((file) => {
      const css = file.endsWith('.css')
        ? textOf(file)
        : [...textOf(file).matchAll(/<style(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/style>/g)]
            .map((match) => match[1])
            .join('\n');
      const rules = css.replace(/\/\*[\s\S]*?\*\//g, '');
      const raw = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(/i.exec(rules)?.[0];
      const physical =
        /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:(?!\s*[\d.]+rem\))/.exec(
          rules.replace(/@media[^{]+/g, ''),
        )?.[1];
      return [
        ...(raw && !file.endsWith('print.css') ? [`${file}: ${raw}`] : []),
        ...(physical ? [`${file}: ${physical}`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});

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
