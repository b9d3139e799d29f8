/** `npm run preview [-- --site DIR --base PATH --port N]`: serves a built site as a static host would. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, folder, readArguments, UsageError } from '../src/build/arguments.ts';
import { runCommand } from '../src/build/run-command.ts';
import { serveSite } from '../src/build/static-server.ts';

await runCommand(async () => {
  const { values } = readArguments({
    site: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4322' },
  });
  if (!/^\d{1,5}$/.test(values.port)) throw new UsageError(`--port 应当是端口号，这里是“${values.port}”`);
  if (!existsSync(join(values.site, 'index.html'))) throw new UsageError(`${values.site} 里没有网站，先运行 npm run build`);
  const server = await serveSite(folder(values.site, '网站文件夹'), { base: basePath(values.base), port: Number(values.port) });
  console.log(`${server.url} （按 Ctrl-C 停止）`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await server.close();
  return 0;
});
