/** `npm run host -- HOST [--site DIR --content DIR --base PATH --out DIR --root DIR --brotli]`: what a host must be told. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { basePath, folder, readArguments, shownPath, UsageError } from '../src/build/arguments.ts';
import { lockBeside, waitText, whileLocked } from '../src/build/build-lock.ts';
import { HOSTS, hostFiles, type HostName } from '../src/build/host-files.ts';
import { runCommand } from '../src/build/run-command.ts';
import { HOST_USAGE } from '../src/build/usage.ts';
import { writeWhole } from '../src/build/write-whole.ts';
import { redirects } from '../src/library/redirects.ts';
import { checkContent } from '../src/reader/check.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments(
    HOST_USAGE,
    {
      site: { type: 'string', default: 'dist' },
      content: { type: 'string', default: 'content' },
      base: { type: 'string' },
      out: { type: 'string', default: 'deploy' },
      root: { type: 'string', default: '/srv/www/site' },
      brotli: { type: 'boolean', default: false },
    },
    true,
  );
  const [host = '', ...others] = positionals;
  if (!isHost(host) || others.length > 0)
    throw new UsageError(`要写一个网站服务，${HOSTS.join('、')} 之一，例如：npm run host -- nginx`);
  if (!values.root.startsWith('/')) throw new UsageError(`--root 应当是服务器上的绝对路径，这里是“${values.root}”`);
  if (!existsSync(join(values.site, 'index.html')))
    throw new UsageError(`${values.site} 里没有网站，先运行 npm run build`);
  const site = folder(values.site, '网站文件夹');
  const { reading, library } = await checkContent(folder(values.content, '内容文件夹'), { drafts: false });
  const { settings } = reading;
  if (!settings) throw new UsageError('site.yaml 缺失或有误，先运行 npm run check');
  const base = values.base === undefined ? settings.base : basePath(values.base);
  if (base !== '/' && (host === 'cloudflare' || host === 'netlify'))
    throw new UsageError(`${host} 上的网站总在网址的根上，site.yaml 的 base 应当是 /，这里是 ${base}`);

  const { admin } = settings;
  const write = () => {
    const files = hostFiles(
      host,
      { folder: site, base, redirects: redirects(library, base), ...(admin && { admin }) },
      { root: values.root, brotli: values.brotli },
    );
    for (const { name, text, inSite } of files) {
      const to = join(inSite ? site : resolve(values.out), name);
      // in its place there may be one more name of a file that builds keep
      writeWhole(to, text);
      console.log(`已写出 ${shownPath(to)}`);
    }
  };
  try {
    await whileLocked([lockBeside(site)], () => Promise.resolve(write()), {
      onWait: (holder) => console.error(waitText(holder)),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`这个网站超出了 ${host} 的限制：${error.message}`, { cause: error });
  }
  return 0;
});

function isHost(name: string): name is HostName {
  return (HOSTS as readonly string[]).includes(name);
}
