/** OpenCC's tables, which come without types: one string each. */
declare module 'opencc-js/dict/*' {
  const list: string;
  export default list;
}
