/** A component that the site does not have would stop the build. */
import { COMPONENTS } from '../mdx-components.ts';
import { documents } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { placeInFile } from '../references.ts';
import type { ContentRule } from '../rule.ts';

export const unknownComponent: ContentRule = {
  code: 'unknown-component',
  severity: 'error',
  title: '没有这个组件',
  help: `可用的组件有 ${COMPONENTS.map(({ name }) => name).join('、')}`,
  check: ({ content }) =>
    documents(content)
      .filter((document) => document.format === 'mdx')
      .flatMap((document) =>
        document.anatomy.elements.flatMap((element): Finding[] => {
          const found = { file: document.file, ...placeInFile(document, element) };
          const component = COMPONENTS.find(({ name }) => name === element.name);
          if (component) {
            const missing = component.required.filter((attribute) => !(attribute in element.attributes));
            return missing.map((attribute) => ({
              ...found,
              message: `<${element.name}> 缺少属性 ${attribute}`,
              help: `照这个样子写：${component.example}`,
            }));
          }
          if (!/^[\p{Lu}]|\./u.test(element.name)) return [];
          const suggestion = nearest(
            element.name,
            COMPONENTS.map(({ name }) => name),
          );
          return [{ ...found, message: `没有名为 <${element.name}> 的组件`, ...(suggestion && { suggestion }) }];
        }),
      ),
};
