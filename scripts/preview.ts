/** `npm run preview [-- --site DIR --base PATH --port N]`: serves a built site as a static host would. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, folder, portNumber, readArguments, UsageError } from '../src/build/arguments.ts';
import { runCommand } from '../src/build/run-command.ts';
import { serveSite } from '../src/build/static-server.ts';
import { PREVIEW_USAGE } from '../src/build/usage.ts';

await runCommand(async () => {
  const { values } = readArguments(PREVIEW_USAGE, {
    site: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4322' },
  });
  const port = portNumber(values.port);
  if (!existsSync(join(values.site, 'index.html')))
    throw new UsageError(`${values.site} 里没有网站，先运行 npm run build`);
  const site = folder(values.site, '网站文件夹');
  const server = await serveSite(site, { base: basePath(values.base), port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new UsageError(`端口 ${port} 已被占用，用 --port 换一个`, { cause: error });
  });
  console.log(`${server.url} （按 Ctrl-C 停止）`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await server.close();
  return 0;
});
