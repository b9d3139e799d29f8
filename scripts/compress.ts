/** `npm run compress -- [DIR] [--cache DIR]`: packed copies of a site's text files, for hosts that send them as they are. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folder, readArguments, UsageError } from '../src/build/arguments.ts';
import { lockBeside, lockInside, waitText, whileLocked } from '../src/build/build-lock.ts';
import { compressSite } from '../src/build/compress-site.ts';
import { runCommand } from '../src/build/run-command.ts';
import { COMPRESS_USAGE } from '../src/build/usage.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments(
    COMPRESS_USAGE,
    { cache: { type: 'string', default: '.jianbao' } },
    true,
  );
  const [typed = 'dist', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`只写一个网站文件夹，这里多出“${others.join(' ')}”`);
  if (!existsSync(join(typed, 'index.html'))) throw new UsageError(`${typed} 里没有网站，先运行 npm run build`);
  const site = folder(typed, '网站文件夹');
  const cache = resolve(values.cache);
  const { files, packed, before, gz, br } = await whileLocked(
    [lockInside(cache), lockBeside(site)],
    () => compressSite(site, cache),
    { onWait: (holder) => console.error(waitText(holder)) },
  );
  console.log(
    `压缩  ${files} 个文件${packed < files ? `，其中 ${packed} 个有变化` : ''}：${megabytes(before)}，gzip 后 ${megabytes(gz)}，brotli 后 ${megabytes(br)}`,
  );
  return 0;
});

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
