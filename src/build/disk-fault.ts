/** What the disk says, in words for the person who typed the command, with what to do about it. */

/** By the system's name of the fault: what it is, and the remedy. */
const WORDS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['磁盘满了，写不下了', '请删掉些不要的文件，腾出空间，再运行一次。'],
  EDQUOT: ['分给您的磁盘空间用完了，写不下了', '请腾出空间，再运行一次。'],
  EACCES: ['没有读写的权限', '请换一个文件夹，或者请管电脑的人给您权限，再运行一次。'],
  EPERM: ['系统不让读写', '请换一个文件夹，或者关掉正在用它的程序，再运行一次。'],
  EROFS: ['这块盘只能读，不能写', '请换一个文件夹，再运行一次。'],
  EBUSY: ['正在被别的程序使用，替换不了', '请关掉那个程序，再运行一次；它本身是一块盘的话，请用盘里面的一个文件夹。'],
  ENOTDIR: ['路径里有一段是文件，不是文件夹', '请换一个文件夹，或者移走那个文件，再运行一次。'],
  EEXIST: ['应当是文件夹的地方有一个文件', '请换一个文件夹，或者移走那个文件，再运行一次。'],
  EMFILE: ['系统不让同时打开这么多文件', '请关掉些别的程序，再运行一次。'],
  EIO: ['磁盘读写出错，可能快坏了', '请先备份，再换一块盘。'],
};

/** Faults that come without the system's name, from a thread or from a tool that is written in another language. */
const TELLS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bENOSPC\b|no space left on device|os error 28\b/i, 'ENOSPC'],
  [/\bEDQUOT\b|disk quota exceeded/i, 'EDQUOT'],
  [/\bEROFS\b|read-only file system/i, 'EROFS'],
  [/\bEACCES\b|permission denied/i, 'EACCES'],
];

/** @returns undefined for what is no fault of the disk */
export function diskFaultText(fault: unknown): string | undefined {
  for (const error of chainOf(fault)) {
    const { code, syscall, path, message } = error as NodeJS.ErrnoException;
    const name = code !== undefined && syscall !== undefined ? code : TELLS.find(([tell]) => tell.test(message))?.[1];
    const words = name === undefined ? undefined : WORDS[name];
    if (words) return `${words[0]}${path === undefined ? '' : `：${path}`}\n${words[1]}`;
  }
  return undefined;
}

/** An error and those that it came from. */
function chainOf(fault: unknown): Error[] {
  const chain: Error[] = [];
  for (let error = fault; error instanceof Error && !chain.includes(error); error = error.cause) chain.push(error);
  return chain;
}
