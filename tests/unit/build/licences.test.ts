/** Dependencies: pinned, and under licences that ask nothing of a site. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed, licencesDocument, refusedPackages, type Lockfile } from '../../../src/build/licences.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const lock = JSON.parse(textOf('package-lock.json')) as Lockfile;

describe('dependencies', () => {
  it('are each of one exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('have licences that are allowed', () => {
    expect(refusedPackages(lock)).toEqual([]);
  });

  it('stand in docs/licences.md as they are (npm run licences)', () => {
    expect(textOf('docs/licences.md')).toBe(licencesDocument(lock));
  });
});

describe('a licence', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'])(
    '%s is allowed',
    (licence) => {
      expect(isAllowed(licence)).toBe(true);
    },
  );

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE', ''])(
    '%j is not',
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    },
  );

  it('is asked of what sites are built with, not of what only tests use', () => {
    const made: Lockfile = {
      packages: {
        '': { dependencies: { a: '1.0.0' } },
        'node_modules/a': { license: 'MIT' },
        'node_modules/a/node_modules/@b/c': { license: 'GPL-3.0-only' },
        'node_modules/d': { dev: true, license: 'GPL-3.0-only' },
        'node_modules/e': {},
      },
    };
    expect(refusedPackages(made)).toEqual(['@b/c: GPL-3.0-only', 'e: no licence']);
    expect(licencesDocument(made)).toMatch(/\| a \| MIT \|[\s\S]*\*\*GPL-3\.0-only\*\* \(1\): @b\/c/);
  });
});
