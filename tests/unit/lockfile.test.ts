/** The lockfile: complete for every platform, and from the public registry alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

/** Where npm finds `name` when the package at `from` asks for it: beside it, or in a folder further up. */
function found(packages: Readonly<Record<string, Entry>>, from: string, name: string): boolean {
  for (let place = from; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1)))
    if (packages[`${place}/node_modules/${name}`]) return true;
  return packages[`node_modules/${name}`] !== undefined;
}

function missing(packages: Readonly<Record<string, Entry>>): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !found(packages, place, name))
      .map((name) => `${place} → ${name}`),
  );
}

describe('the lockfile', () => {
  it('has an entry for every optional package of every package, so that npm ci works on every platform', () => {
    expect(missing(lock.packages)).toEqual([]);
  });

  it('names the native packages of other platforms too', () => {
    const names = Object.keys(lock.packages).join('\n');
    for (const platform of ['win32', 'darwin', 'linux']) expect(names).toMatch(new RegExp(`@img/sharp-${platform}`));
  });

  it('has a test that would tell', () => {
    const rest = Object.entries(lock.packages).filter(([place]) => place !== 'node_modules/@img/sharp-win32-x64');
    expect(missing(Object.fromEntries(rest))).toContain('node_modules/sharp → @img/sharp-win32-x64');
  });

  it('names no place to download from, so that every registry and mirror will do', () => {
    expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });
});
