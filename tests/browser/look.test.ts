/** The look in a real browser: light and dark, Chinese typesetting, the bulletin's form on screen and on paper, keys and fingers. */
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type StaticServer } from '../../src/build/static-server.ts';
import { build, pagesOf, temporaryFolder } from '../site/built-site.ts';
import { launchBrowser } from './chromium.ts';
import { bulletinsOf, oneOfEachKind } from './page-kinds.ts';
import { visit } from './visit.ts';

const SPEECH = 'bulletins/speech-chang-zhijuan/';
const PHONE = { viewport: { width: 390, height: 844 } };

const root = temporaryFolder();
const shipped = join(root.path, 'shipped');
const valves = join(root.path, 'valves');
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  await build('content', shipped);
  await build('tests/fixtures/sites/valves', valves);
  server = await serveSite(shipped, { base: '/', port: 0 });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  root.remove();
});

/** A visit to one page of the shipped site. */
const at = <T>(path: string, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> =>
  visit(browser, options, async (page) => {
    await page.goto(server.url + path);
    return act(page);
  });

const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const WHITE = 'rgb(255, 255, 255)';
const NIGHT = 'rgb(18, 22, 28)';

describe('light and dark', () => {
  const choose = (page: Page, theme: string) => page.locator(`[data-theme-switch] input[value=${theme}]`).check();

  it('follow the system until the reader chooses, and then the reader, on every page', () =>
    at('', { colorScheme: 'dark' }, async (page) => {
      expect(await paperOf(page)).toBe(NIGHT);
      await choose(page, 'light');
      expect(await paperOf(page)).toBe(WHITE);
      await page.goto(server.url + SPEECH);
      expect(await paperOf(page)).toBe(WHITE);
      expect(await page.locator('[data-theme-switch] input[value=light]').isChecked()).toBe(true);
      await choose(page, 'system');
      expect(await paperOf(page)).toBe(NIGHT);
      await page.reload();
      expect(await paperOf(page)).toBe(NIGHT);
    }));

  it('show no other colour first', () =>
    at('', { colorScheme: 'light' }, async (page) => {
      await choose(page, 'dark');
      // before there is a body, nothing can be painted
      await page.addInitScript(() => {
        const watch = new MutationObserver(() => {
          if (!document.body) return;
          Object.assign(window, { first: document.documentElement.dataset['theme'] });
          watch.disconnect();
        });
        watch.observe(document, { childList: true, subtree: true });
      });
      await page.reload();
      expect(await page.evaluate(() => (window as unknown as { first?: string }).first)).toBe('dark');
      expect(await paperOf(page)).toBe(NIGHT);
    }));

  it('can be chosen when the browser keeps nothing', () =>
    visit(browser, { colorScheme: 'light' }, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      });
      await page.goto(server.url);
      await choose(page, 'dark');
      expect(await paperOf(page)).toBe(NIGHT);
      expect(errors).toEqual([]);
    }));

  it('colour the browser’s own bar too', () =>
    at('', { colorScheme: 'light' }, async (page) => {
      const bars = () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
            .filter(({ media }) => matchMedia(media).matches)
            .map(({ dataset }) => dataset['scheme']),
        );
      expect(await bars()).toEqual(['light']);
      await choose(page, 'dark');
      expect(await bars()).toEqual(['dark']);
      await choose(page, 'system');
      expect(await bars()).toEqual(['light']);
    }));

  it('cannot be chosen without JavaScript, and the switch is not shown', () =>
    at('', { colorScheme: 'dark', javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
      expect(await paperOf(page)).toBe(NIGHT);
    }));

  it('need no script in a page that differs from page to page', () => {
    const scripts = (document: Document) =>
      [...document.querySelectorAll('script:not([src]):not([type$="json"])')].map(({ textContent }) => textContent);
    const bulletins = bulletinsOf(shipped);
    const lists = pagesOf(shipped)
      .filter(({ file }) => bulletins.includes(file.replace(/index\.html$/, '')))
      .map(({ document }) => JSON.stringify(scripts(document)));
    expect(lists.length).toBeGreaterThan(10);
    expect(new Set(lists).size).toBe(1);
  });

  it('give way to a wish for more contrast, and nothing moves by itself', () =>
    at(SPEECH, { contrast: 'more', reducedMotion: 'reduce' }, async (page) => {
      const colour = (selector: string) =>
        page.evaluate((of) => getComputedStyle(document.querySelector(of) as Element).color, selector);
      expect(await colour('.site-footer')).toBe('rgb(0, 0, 0)');
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none';
        }),
      );
      expect(moving).toHaveLength(0);
    }));
});

it('a site in mourning is grey all over, also where a dialog lies above it', () =>
  at(SPEECH, {}, async (page) => {
    const saturation = async () => {
      const { data } = await sharp(await page.screenshot())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      let most = 0;
      for (let at = 0; at < data.length; at += 3) {
        const pixel = [...data.subarray(at, at + 3)];
        most = Math.max(most, Math.max(...pixel) - Math.min(...pixel));
      }
      return most;
    };
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await saturation()).toBeGreaterThan(50);
    await page.evaluate(() => document.documentElement.setAttribute('data-grey', ''));
    expect(await saturation()).toBeLessThanOrEqual(1);
  }));

/** The lines of an element as the browser breaks them. */
function linesOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((of) => {
    const lines: { bottom: number; text: string }[] = [];
    for (const block of document.querySelectorAll(of)) {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let fresh = true;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement?.closest('.visually-hidden')) continue;
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getClientRects()[0];
          if (!box || box.width === 0) continue;
          const line = lines.at(-1);
          // boxes of one line overlap, whatever their sizes
          if (!fresh && line && box.top < line.bottom - 2) line.text += text[at];
          else lines.push({ bottom: box.bottom, text: text[at] ?? '' });
          fresh = false;
        }
      }
    }
    return lines.map(({ text }) => text.trim());
  }, selector);
}

describe('Chinese typesetting', () => {
  const NEVER_FIRST = /^[，。、；：？！）》〉」』】〕”’…—%‰℃]/;
  const NEVER_LAST = /[（《〈「『【〔“‘]$/;
  const DENSE =
    '“标准先行”（含《规程》、《细则》）；“质量为本”——见附件一（二）。他说：“密封、耐磨、节能！”会后（十时）散会……联盟成员（“石工泵”等）到会，提出“共性、关键”问题。';

  it('begins no line with a closing mark and ends none with an opening one, on phones of all widths', () =>
    visit(browser, {}, async (page) => {
      const faults: string[] = [];
      for (const path of bulletinsOf(shipped).slice(0, 6)) {
        await page.goto(server.url + path);
        await page.evaluate((text) => {
          const [first] = document.querySelectorAll('.prose p');
          for (let at = 0; at < 4; at++) first?.insertAdjacentText('beforeend', text.slice(at * 7));
        }, DENSE);
        for (const width of [320, 347, 361, 375, 390, 412, 430]) {
          await page.setViewportSize({ width, height: 800 });
          const lines = await linesOf(page, '.prose p, .prose li, h1, .summary');
          expect(lines.length).toBeGreaterThan(10);
          faults.push(...lines.filter((line) => NEVER_FIRST.test(line) || NEVER_LAST.test(line)));
        }
      }
      expect(faults).toEqual([]);
    }));

  it('breaks a title between words alone', () =>
    visit(browser, {}, async (page) => {
      for (const path of bulletinsOf(shipped)) {
        await page.goto(server.url + path);
        for (const width of [320, 390, 430, 820]) {
          await page.setViewportSize({ width, height: 800 });
          const split = await page.evaluate(() => {
            const range = document.createRange();
            return [...(document.querySelector('h1 .phrases')?.childNodes ?? [])]
              .filter((node) => node.nodeType === Node.TEXT_NODE && !/ /.test(node.textContent ?? ''))
              .filter((node) => {
                range.selectNodeContents(node);
                return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1;
              })
              .map((node) => node.textContent);
          });
          expect([path, width, split]).toEqual([path, width, []]);
        }
      }
    }));

  it('keeps a number and its unit on one line', () =>
    visit(browser, {}, async (page) => {
      await page.goto(server.url + SPEECH);
      const dates = await page.locator('.prose .unbroken').count();
      expect(dates).toBeGreaterThan(0);
      for (let width = 320; width <= 430; width += 11) {
        await page.setViewportSize({ width, height: 800 });
        const boxes = await page.evaluate(() =>
          [...document.querySelectorAll('.prose .unbroken')].map((unit) => unit.getClientRects().length),
        );
        expect(boxes).toEqual(boxes.map(() => 1));
      }
    }));

  it('leaves a gap between Chinese and Latin, and writes none into the text', () =>
    at(SPEECH, {}, async (page) => {
      const { with: gap, without } = await page.evaluate(() => {
        const widths = ['normal', 'no-autospace'].map((value) => {
          const span = document.createElement('span');
          span.textContent = '按照GB标准2024年实施';
          span.style.display = 'inline-block';
          if (value !== 'normal') span.style.setProperty('text-autospace', value);
          document.querySelector('.prose p')?.append(span);
          return span.getBoundingClientRect().width;
        });
        return { with: widths[0] ?? 0, without: widths[1] ?? 0 };
      });
      expect(gap).toBeGreaterThan(without + 4);
      expect(await page.locator('.prose').innerText()).toMatch(/^2022年10月28日，/);
    }));

  it('takes quotation marks and dashes from the face of the characters around them', (test) =>
    visit(browser, {}, async (page, context) => {
      await page.goto(server.url + SPEECH);
      await page.evaluate(() =>
        document
          .querySelector('.prose')
          ?.insertAdjacentHTML('beforeend', '<p id="marks">“”‘’——……</p><p id="characters">联盟</p>'),
      );
      const session = await context.newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const facesOf = async (selector: string) => {
        const { root: tree } = await session.send('DOM.getDocument');
        const { nodeId } = await session.send('DOM.querySelector', { nodeId: tree.nodeId, selector });
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.map(({ familyName }) => familyName);
      };
      const faces = await facesOf('#characters');
      if (!faces.some((face) => /CJK SC|Noto Sans SC|PingFang|YaHei|HarmonyOS|MiSans/.test(face)))
        test.skip('no Chinese face on this machine');
      expect(await facesOf('#marks')).toEqual(faces);
    }));

  it('lets nothing long make a phone’s page wider', () =>
    at(SPEECH, PHONE, async (page) => {
      await page.evaluate(() => {
        const code = 'GB/T-'.repeat(4) + 'ABCDEFGHIJ0123456789'.repeat(6);
        document
          .querySelector('.prose')
          ?.insertAdjacentHTML(
            'beforeend',
            `<p>见${code}。</p><p><a href="/">https://example.org/${code}?${code}</a></p><p><code>${code}</code></p><pre>${code}</pre><h2>${code}</h2>`,
          );
        document.querySelector('h1')?.append(code);
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }));
});

describe('the facts of a bulletin', () => {
  it('are folded above the text on a phone, under a line that says the first of them', () =>
    at(SPEECH, PHONE, async (page) => {
      const facts = page.locator('.facts');
      expect(await facts.locator('summary').innerText()).toBe('2022年10月28日 · 讲话 · 常志卷');
      expect(await facts.locator('dl').isVisible()).toBe(false);
      const [above, below] = [await facts.boundingBox(), await page.locator('.prose').boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
      await facts.locator('summary').click();
      expect(await facts.locator('dl').isVisible()).toBe(true);
      expect(await facts.innerText()).toContain('石家庄市科技局');
    }));

  it.each([true, false])('stand open beside the text on a wide screen, with JavaScript: %s', (javaScriptEnabled) =>
    at(SPEECH, { javaScriptEnabled }, async (page) => {
      const facts = page.locator('.facts');
      expect(await facts.locator('dl').isVisible()).toBe(true);
      expect(await facts.locator('summary').isVisible()).toBe(false);
      const [beside, text] = [await facts.boundingBox(), await page.locator('.prose').boundingBox()];
      expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    }),
  );

  it('leave 36 to 42 characters to a line of the text', () =>
    at(SPEECH, { viewport: { width: 1440, height: 900 } }, async (page) => {
      const characters = await page.evaluate(() => {
        const prose = document.querySelector('.prose') as HTMLElement;
        return prose.getBoundingClientRect().width / parseFloat(getComputedStyle(prose).fontSize);
      });
      expect(characters).toBeGreaterThanOrEqual(36);
      expect(characters).toBeLessThanOrEqual(42);
    }));
});

describe('sharing', () => {
  const address = `https://example.org/${SPEECH}`;

  it('copies the link and says so', () =>
    at(SPEECH, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.locator('[data-share-copy]').click();
      const answer = page.locator('[data-share-status]', { hasText: '已复制' });
      await answer.waitFor();
      expect(await answer.getAttribute('role')).toBe('status');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    }));

  it('shows the link where the browser lets nothing be copied', () =>
    visit(browser, {}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      });
      await page.goto(server.url + SPEECH);
      await page.locator('[data-share-copy]').click();
      await page.locator('[data-share-status]', { hasText: address }).waitFor();
    }));

  it.each([
    ['by day', { colorScheme: 'light' }],
    ['by night', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const)('offers a code that a phone can read from the screen, %s', (_, options) =>
    at(SPEECH, options, async (page) => {
      await page.locator('.share summary').click();
      const picture = await page.locator('.share svg').screenshot();
      const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
    }),
  );

  it('is the code alone without JavaScript', () =>
    at(SPEECH, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.share button:visible').count()).toBe(0);
      await page.locator('.share summary').click();
      expect(await page.locator('.share svg').isVisible()).toBe(true);
    }));

  it('prints', () =>
    visit(browser, {}, async (page) => {
      await page.addInitScript(() => {
        window.print = () => void document.body.setAttribute('data-printed', '');
      });
      await page.goto(server.url + SPEECH);
      await page.locator('[data-share-print]').click();
      expect(await page.locator('[data-printed]').count()).toBe(1);
    }));
});

describe('on paper', () => {
  const printed = <T>(path: string, act: (page: Page) => Promise<T>) =>
    at(path, { ...PHONE, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return act(page);
    });

  it('has figures in the colours of the alliance, the largest in red', () =>
    printed('stats/', async (page) => {
      const fills = await page.evaluate(() =>
        [...document.querySelectorAll('.columns rect')].map((bar) => getComputedStyle(bar).fill),
      );
      expect(new Set(fills)).toEqual(new Set(['rgb(42, 91, 140)', 'rgb(179, 38, 30)']));
    }));

  it('a bulletin is red head, number, text, and who edited it; what a screen needs is gone', () =>
    printed(SPEECH, async (page) => {
      for (const shown of ['.masthead .name', '.bulletin-name', '.issue-line', '.facts dl', '.prose', '.colophon'])
        expect([shown, await page.locator(shown).first().isVisible()]).toEqual([shown, true]);
      const gone = ['.menu', '.search', '.contents', '.share', '.neighbours', '.related', '.site-footer', 'summary'];
      for (const hidden of gone)
        expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
      const colours = await page.evaluate(() =>
        ['html', '.masthead .name', '.prose'].map((of) => {
          const { color, backgroundColor } = getComputedStyle(document.querySelector(of) as Element);
          return of === 'html' ? backgroundColor : color;
        }),
      );
      expect(colours).toEqual([WHITE, 'rgb(179, 38, 30)', 'rgb(0, 0, 0)']);
      expect((await page.locator('.colophon').innerText()).replace(/\s+/g, ' ')).toBe(
        `网址 https://example.org/${SPEECH} 编印单位 河北省渣浆泵产业技术创新战略联盟 2022年10月28日`,
      );
    }));

  it('links to other sites are spelled out', () =>
    printed(SPEECH, async (page) => {
      const spelled = await page.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://other.example.org/page';
        link.className = 'external';
        document.querySelector('.prose p')?.append(link);
        return getComputedStyle(link, '::after').content;
      });
      expect(spelled).toContain('https://other.example.org/page');
    }));

  it('it is A4', () =>
    at(SPEECH, {}, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
      expect(sheets.length).toBeGreaterThan(0);
      for (const [, width, height] of sheets)
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    }));
});

describe('the footer', () => {
  const linksOf = (dist: string) =>
    [...(pagesOf(dist)[0]?.document.querySelectorAll('footer a[rel~=external]') ?? [])].map((link) => [
      (link.textContent ?? '').trim(),
      link.getAttribute('href'),
    ]);

  it('links each registration to its own register', () => {
    expect(linksOf(valves)).toEqual([
      ['滨ICP备00000000号-1', 'https://beian.miit.gov.cn/'],
      ['滨公网安备 00000000000000号', 'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000'],
    ]);
  });

  it('has none where site.yaml has none, and always the feed and whose the texts are', () => {
    expect(linksOf(shipped)).toEqual([]);
    const footer = pagesOf(shipped)[0]?.document.querySelector('footer');
    expect(footer?.querySelector('a[href="/feed.xml"]')).not.toBeNull();
    expect(footer?.textContent).toContain('转载请注明来源');
  });
});

describe('hands', () => {
  it('reach everything with the keyboard alone, and see where they are', () =>
    visit(browser, {}, async (page) => {
      const faults: string[] = [];
      for (const path of oneOfEachKind(shipped)) {
        await page.goto(server.url + path);
        const all = await page.evaluate(() => {
          const places = [
            ...document.querySelectorAll<HTMLElement>(
              'a[href], button, summary, input, select, textarea, [tabindex="0"]',
            ),
          ].filter((place) => place.checkVisibility({ visibilityProperty: true }) && !place.closest('[inert]'));
          // of radio buttons, the keyboard stops at the chosen one
          const stops = places.filter(
            (place) => !(place instanceof HTMLInputElement && place.type === 'radio' && !place.checked),
          );
          stops.forEach((place, at) => place.setAttribute('data-stop', String(at)));
          return stops.length;
        });
        const reached = new Set<string>();
        for (let press = 0; press <= all + 2; press++) {
          await page.keyboard.press('Tab');
          const { stop, marked, words } = await page.evaluate(() => {
            const place = document.activeElement as HTMLElement;
            const { outlineStyle, outlineWidth } = getComputedStyle(place);
            return {
              stop: place.getAttribute('data-stop'),
              marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
              words: place.outerHTML.slice(0, 80),
            };
          });
          if (stop === null) continue;
          reached.add(stop);
          if (!marked) faults.push(`${path}: no mark on ${words}`);
        }
        if (reached.size !== all) faults.push(`${path}: ${reached.size} of ${all} reached`);
      }
      expect(faults).toEqual([]);
    }));

  it('find targets as large as a fingertip on a phone, but for links within a sentence', () =>
    visit(browser, PHONE, async (page) => {
      const small: string[] = [];
      for (const path of oneOfEachKind(shipped)) {
        await page.goto(server.url + path);
        const found = await page.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'a[href], button, summary, input:not([type=radio]), label:has(input)',
            ),
          ]
            .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
            .filter((target) => !target.matches('.skip'))
            .filter((target) => target.getBoundingClientRect().height < 43.5)
            .map((target) => `${target.getBoundingClientRect().height} ${target.outerHTML.slice(0, 90)}`),
        );
        small.push(...found.map((target) => `${path}: ${target}`));
      }
      expect(small).toEqual([]);
    }));
});
