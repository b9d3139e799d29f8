/** Command-line arguments, checked; a slip is told in Chinese. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isBasePath } from '../site/address.ts';

/** Something the person who typed the command can mend; its message is for them. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The person who typed the command only wants to know how it is used; the message says it. */
export class UsageWanted extends Error {}

/**
 * `parseArgs` of Node, strict, with its errors in Chinese.
 * @param usage what `--help` tells
 */
export function readArguments<const T extends Options>(usage: string, options: T, allowPositionals = false) {
  const known = { ...options, help: { type: 'boolean' } } as const;
  const read = parsed(known, () => parseArgs({ options: known, allowPositionals, strict: true }));
  if ((read.values as { readonly help?: boolean }).help) throw new UsageWanted(usage);
  return read;
}

function parsed<T>(options: Options, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const name = /'([^']+)'/.exec(message)?.[1]?.split(' ')[0] ?? '';
    const known = Object.keys(options).map((key) => `--${key}`);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UsageError(`不认识的选项 ${name}；可用的有 ${known.join(' ')}`, { cause: error });
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      throw new UsageError(`多出来的参数“${name}”；选项要以 -- 开头，可用的有 ${known.join(' ')}`, { cause: error });
    throw new UsageError(
      `选项 ${name} 用得不对：它${message.includes('does not take') ? '后面不跟内容' : '后面要跟内容'}`,
      { cause: error },
    );
  }
}

/** An existing folder, as its true path: tools that follow links would else see two names for one file. */
export function folder(path: string, what: string): string {
  const absolute = resolve(path);
  if (!existsSync(absolute)) throw new UsageError(`找不到${what}：${path}`);
  if (!statSync(absolute).isDirectory()) throw new UsageError(`${what}应当是文件夹：${path}`);
  return realpathSync(absolute);
}

/** A folder to write into that is not there yet or is empty, as an absolute path. */
export function emptyFolder(path: string): string {
  const absolute = resolve(path);
  if (!existsSync(absolute)) return absolute;
  if (!statSync(absolute).isDirectory()) throw new UsageError(`--out 应当是文件夹：${path}`);
  if (readdirSync(absolute).length > 0) throw new UsageError(`--out 指的 ${path} 不是空的；换一个空文件夹`);
  return absolute;
}

/** A base path with slashes at both ends; shells on Windows may have turned `/x/` into a disk path. */
export function basePath(base: string): string {
  const path = `/${base}/`.replace(/\/+/g, '/');
  if (!isBasePath(path)) throw new UsageError(`--base 应当像 /jianbao/ 这样写，这里是“${base}”`);
  return path;
}

/** A port to listen on. */
export function portNumber(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new UsageError(`--port 应当是端口号，从 0 到 65535，这里是“${port}”`);
  return Number(port);
}

/** The whole number that an option is given, from `least` to `most`. */
export function wholeNumber(option: string, value: string, least: number, most = 999_999_999): number {
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    throw new UsageError(`${option} 应当是${least === 0 ? '不小于 0' : '大于 0'} 的整数，这里是“${value}”`);
  if (Number(value) > most) throw new UsageError(`${option} 最大是 ${most}，这里是“${value}”`);
  return Number(value);
}

/** The one of `choices` that an option is given. */
export function oneOf<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError(`${option} 只能是 ${choices.join('、')} 之一，这里是“${value}”`);
  return chosen;
}

/** How files of a folder are named to the person at the terminal: relative to where they are, forward slashes. */
export function shownPrefix(folder: string): string {
  const path = relative(process.cwd(), folder).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

/** A path as the person at the terminal would write it. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown.startsWith('..') || isAbsolute(shown) ? path : shown.split(sep).join('/') || '.';
}
