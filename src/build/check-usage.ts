/** How the check is used, as the terminal tells it. */

export const CHECK_USAGE = `用法：npm run check -- [选项]

只检查，什么也不改：
  --content DIR      内容文件夹，不写就是 content
  --format FORMAT    结果的写法：pretty（给人看，不写就是它）、json（给程序）、github、gitlab（给流水线）
  --drafts           把草稿也当成已发布的来检查
  --watch            一直看着，保存一次检查一次，按 Ctrl-C 结束
  --force            重新检查；平时没改过的内容直接给出上次的结果

检查并改好（先列出要改哪些行，再问是否写入）：
  --fix              改掉原意没有疑问的：编码、---、冒号、引号、缩进、日期、顿号列表、别名……
  --add-vocabulary   把没见过的标签和单位加进 tags.yaml 和 members
  --yes              不问，直接写入；不在终端里运行时，没有它就只列出、不写入

退出码：0 没有错误（提醒和建议不算）；1 有错误，或有可改的没有写入；2 命令写错了。`;
