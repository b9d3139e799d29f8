/** `npm run eval:convert -- --posts DIR --out DIR`: a folder of blog posts as a content folder to measure on. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { emptyFolder, folder, readArguments, UsageError } from '../src/build/arguments.ts';
import { CONVERT_USAGE } from '../src/build/measuring-usage.ts';
import { runCommand } from '../src/build/run-command.ts';
import { readBlogPost, type BlogPost } from '../src/evaluation/convert/blog-post.ts';
import { contentFolder } from '../src/evaluation/convert/content-folder.ts';
import { listAt } from '../src/library/order.ts';
import { listFiles } from '../src/reader/files.ts';

await runCommand(async () => {
  const { values } = readArguments(CONVERT_USAGE, { posts: { type: 'string' }, out: { type: 'string' } });
  if (values.posts === undefined || values.out === undefined)
    throw new UsageError('要写明文章在哪里、写到哪里：npm run eval:convert -- --posts 文章文件夹 --out 新文件夹');
  const posts = folder(values.posts, '文章文件夹');
  const out = emptyFolder(values.out);

  const sources = (await listFiles(posts)).filter(({ file, kind }) => kind === 'file' && /\.mdx?$/.test(file));
  const read: BlogPost[] = [];
  const leftOut = new Map<string, string[]>();
  for (const { file, path } of sources) {
    const post = readBlogPost(file, await readFile(path, 'utf8'));
    if ('leftOut' in post) listAt(leftOut, post.leftOut).push(file);
    else read.push(post);
  }
  const { files, copies } = contentFolder(read);
  if (copies.length > 0) leftOut.set('与另一篇一字不差', [...copies]);
  for (const [file, text] of files) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), text);
  }
  for (const [reason, list] of leftOut) console.log(`略去 ${list.length} 篇，${reason}：\n  ${list.join('\n  ')}`);
  console.log(`共 ${sources.length} 篇，写出 ${read.length - copies.length} 篇到 ${values.out}`);
  return 0;
});
