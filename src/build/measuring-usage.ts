/** How the commands that measure, and those of the maintainers, are used, as the terminal tells it. */

export const BENCH_USAGE = `用法：npm run bench -- [选项]

量一量生成网站有多快（docs/performance.md 有说明）。
  --sizes N,N        简报的篇数，不写就是 100,1000,10000
  --steps A,B        只量这几步：cold、unchanged、edited、added、deleted、template
  --rounds N         每一步量几轮，不写就是三轮，一万篇起一轮
  --seed N           内容由这个数造出来，不写就是 1
  --peers            和 Hugo、Eleventy 一起量
  --eleventy DIR     Eleventy 装在哪里
  --dev              量 npm run dev：多久打开第一页，改一处多久看到
  --kill N           杀死 N 个生成过程，看网站有没有坏
  --builds           写了 --dev 或 --kill，也照样量生成
  --json FILE        结果也写进这个文件

退出码：0 量完了；1 有一步失败，或杀死的过程弄坏了网站；2 命令写错了。`;

export const SYNTHESISE_USAGE = `用法：npm run synthesise -- --out DIR [选项]

造一个内容文件夹，用来试验；人名、单位和事情都是编造的。选项一样，造出来的就一样。
  --out DIR          写到哪里：还没有的或空的文件夹
  --bulletins N      简报的篇数，不写就是 300
  --seed N           内容由这个数造出来，不写就是 1
  --years N          跨多少年，不写就是 8，最多 200
  --plain            不要其中的疑难情形

退出码：0 写好了；2 命令写错了。`;

export const LICENCES_USAGE = `用法：npm run licences

按 package-lock.json 写出 docs/licences.md：用到的程序各是什么许可证。没有选项。

退出码：0 写好了；2 命令写错了。`;

export const CONVERT_USAGE = `用法：npm run eval:convert -- --posts DIR --out DIR

把一个装着博客文章（Hexo、Hugo、Jekyll 等的 .md）的文件夹变成内容文件夹，用来试验。
  --posts DIR        文章文件夹，不会改动
  --out DIR          写到哪里：还没有的或空的文件夹

退出码：0 写好了；2 命令写错了。`;

export const EVAL_IMPORT_USAGE = `用法：npm run eval:import -- [选项]

量一量导入稿件时，标题、日期、讲话的人、单位和标签找得准不准；稿件是编造的。
  --faults           列出找错的
  --format FORMAT    结果的写法：pretty（给人看，不写就是它）、json（给程序）

退出码：0 量完了；2 命令写错了。`;

export const EVAL_MEND_USAGE = `用法：npm run eval:mend -- [选项]

随机改坏简报，再让程序改好，看有没有出错、丢字、越改越坏；只在内存里改。
  --content DIR      内容文件夹，不写就是 content；里面要没有问题
  --seed N           随机数由这个数产生，不写就是 1
  --count N          改坏多少篇，不写就是 1000
  --most N           一篇最多改坏几处，不写就是 4
  --failures N       最多列出几个没改好的，不写就是 10
  --format FORMAT    结果的写法：pretty（给人看，不写就是它）、json（给程序）

退出码：0 都改好了；1 有没改好的；2 命令写错了。`;

export const EVAL_REBUILD_USAGE = `用法：npm run eval:rebuild -- [选项]

一步一步地改内容、设置、模板和缓存，每一步比较用缓存和不用缓存生成的网站；在副本上改。
  --content DIR      内容文件夹，不写就是 content
  --steps N          多少步，不写就是 200
  --seed N           随机数由这个数产生，不写就是 1

退出码：0 每一步都一样；1 有不一样的；2 命令写错了。`;

export const EVAL_RELATED_USAGE = `用法：npm run eval:related -- [选项]

量一量相关简报选得好不好：遮住标签来选，再用标签来评，和简单的办法比较。
  --content DIR      内容文件夹，不写就是 content
  --format FORMAT    结果的写法：pretty（给人看，不写就是它）、json（给程序）

退出码：0 量完了；2 命令写错了。`;

export const EVAL_RESTORATION_USAGE = `用法：npm run eval:restoration -- [选项]

故意弄坏文字，再让程序恢复，量一量恢复得好不好。
  --texts DIR        用这个文件夹里的 .md 文章，不写就用程序自带的
  --seed N           随机数由这个数产生，不写就是 1
  --rounds N         每篇弄坏几次，不写就是 5
  --wrong N          每种损坏最多列出几处恢复错的，不写就是 0

退出码：0 量完了；2 命令写错了。`;

export const EVAL_SEARCH_USAGE = `用法：npm run eval:search -- [选项]

从简报里取词来搜，量一量找得全不全、排得好不好、要等多久。
  --content DIR      内容文件夹，不写就是 content
  --seed N           取哪些词由这个数决定，不写就是 1
  --count N          每一类搜多少次，不写就是 200
  --most N           在多于 N 篇里出现的词不用来搜，不写就是 20
  --enlarge N        先把内容扩大到 N 篇
  --failures N       每一类最多列出几个没找到的，不写就是 5
  --strict           有一项不达标，就算失败（退出码 1）
  --format FORMAT    结果的写法：pretty（给人看，不写就是它）、json（给程序）

退出码：0 量完了；1 写了 --strict 而有一项不达标；2 命令写错了。`;
