/** Questions at the terminal, in Chinese: what @inquirer/prompts asks, with its few English words replaced. */
import { checkbox, editor, input, search, select, Separator } from '@inquirer/prompts';
import { styleText } from 'node:util';

/** Menus hide the cursor; a person who leaves in the middle wants it back. */
export const SHOW_CURSOR = '\u001b[?25h';

export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  readonly description?: string;
}

const ACTIONS: Readonly<Record<string, string>> = {
  navigate: '移动',
  select: '确定',
  all: '全选',
  invert: '反选',
  submit: '完成',
};

/** @param words those of the one prompt that mean something else there */
function keyHelp(words: Readonly<Record<string, string>> = {}): (keys: [string, string][]) => string {
  return (keys) =>
    keys
      .map(([key, action]) => {
        const shown = { space: '空格', '⏎': '回车' }[key] ?? key;
        return `${styleText('bold', shown)} ${styleText('dim', words[action] ?? ACTIONS[action] ?? action)}`;
      })
      .join(styleText('dim', '  '));
}

/** One of a few things to do. */
export function askChoice<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value> {
  return select({
    message,
    choices: [...choices],
    loop: false,
    pageSize: 10,
    theme: { style: { keysHelpTip: keyHelp() } },
  });
}

/** One line of text, with what stands there already ready to be edited. */
export function askLine(message: string, before: string, check: (text: string) => true | string): Promise<string> {
  return input({
    message,
    ...(before !== '' && { default: before, prefill: 'editable' }),
    validate: check,
    theme: { style: { error: (text: string) => styleText('red', `  ${text}`) } },
  });
}

/**
 * A long text, in the editor that the person uses: `EDITOR`, or Notepad on Windows.
 * @returns undefined when there is no such editor
 */
export async function askText(message: string, before: string): Promise<string | undefined> {
  // the prompt would wait with its error for ever; there is nothing to answer to it
  const failure = new AbortController();
  const style = {
    waitingMessage: () => '正在打开编辑器……',
    loadingMessage: () => '',
    error: () => {
      setTimeout(() => failure.abort());
      return '';
    },
  };
  try {
    return await editor(
      { message, default: before, postfix: '.md', waitForUserInput: false, theme: { style } },
      { signal: failure.signal },
    );
  } catch (error) {
    if (failure.signal.aborted) return undefined;
    throw error;
  }
}

/** Some of a list; those in `checked` to begin with. */
export function askSome<Value>(
  message: string,
  choices: readonly Choice<Value>[],
  checked: ReadonlySet<Value>,
): Promise<Value[]> {
  return checkbox({
    message,
    choices: choices.map((choice) => ({ ...choice, checked: checked.has(choice.value) })),
    loop: false,
    pageSize: 12,
    theme: {
      style: {
        keysHelpTip: keyHelp({ select: '勾选' }),
        renderSelectedChoices: (chosen: readonly { readonly short: string }[]) =>
          chosen.length === 0 ? '无' : chosen.map(({ short }) => short).join('、'),
      },
    },
  });
}

/**
 * One of many, found by typing a part of it.
 * @param find what is found for the typed part
 * @returns undefined when the person is done looking
 */
export function askFind<Value>(
  message: string,
  find: (term: string) => readonly Choice<Value>[],
): Promise<Value | undefined> {
  return search<Value | undefined>({
    message,
    pageSize: 10,
    source: (term = '') => {
      const found = find(term);
      const end = { value: undefined, name: '加完了' };
      if (term === '') return [end, ...found];
      // no way out here: whoever mistypes and presses Enter is not done
      return found.length > 0 ? found : [new Separator('没有找到，换个词试试；删空以后可以选“加完了”')];
    },
    theme: { style: { keysHelpTip: keyHelp() } },
  });
}

/** Whether an error says that the person pressed Ctrl-C or closed the terminal. */
export function isGoodbye(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError');
}
