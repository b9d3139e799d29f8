/** A component that the site does not have would stop the build; one in a `.md` file would vanish from the page. */
import { COMPONENTS, isComponentName, isDangerousAttribute } from '../mdx-components.ts';
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
    documents(content).flatMap((document) =>
      document.anatomy.elements.flatMap((element): Finding[] => {
        if (!isComponentName(element.name, document.format)) return [];
        const found = { file: document.file, ...placeInFile(document, element) };
        const component = COMPONENTS.find(({ name }) => name === element.name);
        if (document.format === 'md')
          return [
            {
              ...found,
              message: `.md 文件里不能用组件 <${element.name}>`,
              help: component
                ? `把文件改名为 ${renamed(document.file)}`
                : `删掉它；可用的组件有 ${COMPONENTS.map(({ name }) => name).join('、')}，用组件的文件要改名为 ${renamed(document.file)}`,
            },
          ];
        if (component) {
          const missing = component.required.filter((attribute) => !Object.hasOwn(element.attributes, attribute));
          const known = [...component.required, ...component.optional];
          const unknown = Object.keys(element.attributes).filter(
            // the dangerous ones are the rule on HTML's
            (attribute) => !known.includes(attribute) && !isDangerousAttribute(attribute),
          );
          const help = `照这个样子写：${component.example}`;
          return [
            ...missing.map((attribute) => ({ ...found, message: `<${element.name}> 缺少属性 ${attribute}`, help })),
            ...unknown.map((attribute) => {
              const suggestion = nearest(attribute, known);
              const message = `<${element.name}> 没有属性“${attribute}”`;
              return { ...found, message, help, ...(suggestion && { suggestion }) };
            }),
          ];
        }
        const suggestion = nearest(
          element.name,
          COMPONENTS.map(({ name }) => name),
        );
        return [{ ...found, message: `没有名为 <${element.name}> 的组件`, ...(suggestion && { suggestion }) }];
      }),
    ),
};

function renamed(file: string): string {
  return `${file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '')}.mdx`;
}
