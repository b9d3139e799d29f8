/** Traditional Chinese as Simplified, for comparing what two writers may have typed differently. */
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** Text of the same meaning in Simplified characters, by OpenCC's phrases and characters. */
export function simplified(text: string): string {
  return convert(text);
}
