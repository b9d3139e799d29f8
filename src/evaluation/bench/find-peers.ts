/** Which other generators are on this machine, and in which version; what is missing is said in one line each. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { eleventy, eleventyIn } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { SiteGenerator } from './site-generator.ts';

export interface Peers {
  readonly generators: readonly SiteGenerator[];
  /** A line for each of them, found or not. */
  readonly notes: readonly string[];
}

/** @param folder into which npm has put Eleventy, when somebody has */
export async function findPeers(folder: string | undefined): Promise<Peers> {
  const found = await Promise.all([findHugo(), findEleventy(folder)]);
  return {
    generators: found.flatMap(({ generators }) => generators),
    notes: found.map(({ note }) => note),
  };
}

interface Found {
  readonly generators: readonly SiteGenerator[];
  readonly note: string;
}

async function findHugo(): Promise<Found> {
  const version = await versionOf('hugo', ['version']);
  if (version === undefined)
    return { generators: [], note: '没有 Hugo，不和它比较；Debian 和 Ubuntu 上用 apt-get install hugo 安装' };
  return {
    generators: [hugo({ related: true }), hugo({ related: false })],
    note: `Hugo ${version}，相关简报用它自己的 related，另有一份不列相关简报；搜索用 Pagefind 自己的命令`,
  };
}

async function findEleventy(folder: string | undefined): Promise<Found> {
  const remedy = 'npm install --prefix 文件夹 @11ty/eleventy@3.1.8 装到项目以外，再写 --eleventy 文件夹';
  if (folder === undefined) return { generators: [], note: `没有写明 Eleventy 在哪里，不和它比较；用 ${remedy}` };
  const program = eleventyIn(resolve(folder));
  const version = existsSync(program) ? await versionOf(process.execPath, [program, '--version']) : undefined;
  if (version === undefined) return { generators: [], note: `${folder} 里没有 Eleventy，不和它比较；用 ${remedy}` };
  return {
    generators: [eleventy(program)],
    note: `Eleventy ${version}，相关简报用自己写的算法，搜索用 Pagefind 自己的命令`,
  };
}

/** @returns undefined when there is no such program */
async function versionOf(program: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, args);
    return /\d+\.\d+\.\d+/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}
