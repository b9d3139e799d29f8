/** How the commands of the desk are used, as the terminal tells it. */

export const CHECK_USAGE = `用法：npm run check -- [选项]

只检查，什么也不改：
  --content DIR      内容文件夹，不写就是 content
  --format FORMAT    结果的写法：pretty（给人看，不写就是它）、json（给程序）、github、gitlab（给流水线）
  --drafts           把草稿也当成已发布的来检查
  --watch            一直看着，保存一次检查一次，按 Ctrl-C 结束
  --force            重新检查；平时没改过的内容直接给出上次的结果

发布过的网址（记在内容文件夹的 published-urls.txt 里；没有了而又没有着落的，每次检查都会报错）：
  --urls             看看哪些网址是新的，还没有记下
  --write            和 --urls 一起用：把新的记下

站外链接（要上网，平时的检查不查）：
  --external         问一问别的网站，链接还在不在；问过的记在 .jianbao/ 里，三十天内不再问
  --limit N          一次最多问多少个网址，不写就是 200

检查并改好（先列出要改哪些行，再问是否写入）：
  --fix              改掉原意没有疑问的：编码、---、冒号、引号、缩进、日期、顿号列表、别名……
  --add-vocabulary   把没见过的标签和单位加进 tags.yaml 和 members
  --yes              不问，直接写入；不在终端里运行时，没有它就只列出、不写入

退出码：0 没有错误（提醒和建议不算）；1 有错误，或有可改的没有写入；2 命令写错了。`;

export const BUILD_USAGE = `用法：npm run build -- [选项]

检查内容，生成网站；内容有错误，或者中途失败，原来的网站都不动。没有变的页面用上一次的，不重新生成。
  --content DIR      内容文件夹，不写就是 content
  --out DIR          网站文件夹，不写就是 dist；里面只能有以前生成的网站，或者什么也没有
  --base PATH        网站在域名下的路径，像 /jianbao/ 这样写；不写就用 site.yaml 里的
  --cache DIR        留给下一次生成用的东西放在哪里，不写就是 .jianbao；随时可以整个删掉
  --drafts           草稿也生成出来
  --force            全部重新生成，不用上一次留下的

退出码：0 生成好了；1 内容有错误，或没有完成；2 命令写错了。`;

export const NEW_USAGE = `用法：npm run new -- "标题" [选项]

新建一篇简报的文件，填好已经知道的；在终端里运行时，没有写的会问。不会覆盖任何文件。
  --date DAY         日期，像 2022-10-28 或 2022年10月28日 这样写
  --kind WORD        类别，例如 会议
  --tags A,B         标签，几个之间用逗号或顿号隔开
  --members A,B      成员单位，全称、简称都可以
  --speakers A,B     讲话的人：宁建国、支建民；要写单位和职务，就写“姓名，单位，职务”，几位之间用分号隔开
  --summary TEXT     摘要
  --open             写好后用编辑器打开
  --content DIR      内容文件夹，不写就是 content

退出码：0 写好了；2 命令写错了，或标题、标签、单位不对；130 按 Ctrl-C 离开。`;

export const INIT_USAGE = `用法：npm run init -- DIR [选项]

为另一个联盟写一个新的内容文件夹；DIR 是还没有的或空的文件夹。在终端里运行时，没有写的会问。
  --name NAME        联盟全称
  --short-name NAME  简称
  --units A,B        成员单位的全称，理事长单位写在最前
  --tags A,B         常用的主题

退出码：0 写好了；2 命令写错了；130 按 Ctrl-C 离开。`;

export const HOST_USAGE = `用法：npm run host -- 网站服务 [选项]

按已经生成的网站写出网站服务要读的文件。网站服务是下面之一：
  nginx              deploy/nginx.conf，放进 server { … } 里
  cloudflare         dist/_headers 和 dist/_redirects
  netlify            同上，按 Netlify 的写法
  gitlab             dist/_redirects（GitLab Pages 不能设响应头）
  storage            deploy/storage.sh，用 rclone 传到对象存储（S3、阿里云 OSS）

选项：
  --site DIR         网站文件夹，不写就是 dist
  --content DIR      内容文件夹，不写就是 content；site.yaml 里有网站的 base
  --base PATH        生成网站时写了 --base，这里也要写
  --out DIR          nginx.conf 和 storage.sh 写到哪里，不写就是 deploy
  --root DIR         nginx：服务器上网址 / 所在的文件夹，不写就是 /srv/www/site；base 是 /sub/ 时网站放在它里面的 sub
  --brotli           nginx：服务器装了 brotli_static 模块

退出码：0 写好了；2 命令写错了，或网站超出了网站服务的限制。`;

export const COMPRESS_USAGE = `用法：npm run compress -- [网站文件夹] [选项]

给网站的每个文本文件配上压缩好的 .gz 和 .br，由 nginx 或 GitLab Pages 直接送出；生成网站之后运行。
不写网站文件夹就是 dist。压缩过的留在缓存里，没有变的文件下次不再压缩。
  --cache DIR        缓存，不写就是 .jianbao

退出码：0 完成；2 命令写错了。`;

export const DEV_USAGE = `用法：npm run dev -- [选项]

在自己的电脑上看网站，草稿也看得到；保存一次刷新一次，页面上列出内容里的问题。按 Ctrl-C 停止。
  --content DIR      内容文件夹，不写就是 content
  --base PATH        网站在域名下的路径，像 /jianbao/ 这样写；不写就用 site.yaml 里的
  --port N           端口，不写就是 4321
  --host             让同一网络里的别的电脑和手机也能打开

退出码：0 停止了；1 site.yaml 缺失或有误，或没有完成；2 命令写错了。`;

export const PREVIEW_USAGE = `用法：npm run preview -- [选项]

像网站服务那样打开已经生成的网站。按 Ctrl-C 停止。
  --site DIR         网站文件夹，不写就是 dist
  --base PATH        生成网站时用的 base，像 /jianbao/ 这样写；不写就是 /
  --port N           端口，不写就是 4322

退出码：0 停止了；2 命令写错了。`;

export const IMPORT_USAGE = `用法：npm run import -- 稿件… [选项]

把稿件（.docx、.html、.txt、.md，或装着它们的文件夹）变成简报的草稿。在终端里运行时一篇一篇地问；不会覆盖任何文件。
  --date-hint DAY    稿件大概是哪一天的，像 2022-10-28 这样写；稿件里没有写日期就用它，没有写年份就按它推算
  --content DIR      内容文件夹，不写就是 content
  --out DIR          写到哪里，不写就是内容文件夹；也可以是另一个内容文件夹
  --yes              不问，有把握的直接写入；也可以写成 -y
  --dry-run          只看会怎样，什么也不写
  --format FORMAT    结果的写法：pretty（给人看，不写就是它）、json（给程序）

退出码：0 完成；1 有稿件没有导入；2 命令写错了；130 按 Ctrl-C 离开。`;

export const SEARCH_USAGE = `用法：npm run search -- 要搜的词… [选项]

在已经生成的网站里搜，和网页上的搜索用同一套程序。
  --site DIR         网站文件夹，不写就是 dist
  --queries FILE     一次搜许多：JSON 的字符串列表，例如 ["知识产权", "渣浆泵"]；结果是 JSON
  --limit N          最多列出几篇，不写就是 10
  --format FORMAT    结果的写法：pretty（给人看，不写就是它）、json（给程序）

退出码：0 搜过了，搜不到也算；2 命令写错了，或没有网站。`;

export const GENERATE_USAGE = `用法：npm run generate -- [选项]

按字段和规则写出内容文件夹里的编辑指南（GUIDE.md）和 bulletin.schema.json，更新 VS Code 的补全。
  --content DIR      内容文件夹，不写就是 content

退出码：0 写好了；2 命令写错了。`;
