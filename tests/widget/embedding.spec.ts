/** The built files in a clinic's page: another origin, its own style sheets, its own security policy. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstConversation, sizes } from '../../widget/build/sizes.ts';
import { buildWidget } from '../../widget/build.ts';
import { drivingAnswer, policyReply } from '../../widget/demo/fixtures/answers.ts';
import { clinic } from '../../widget/demo/fixtures/clinic.ts';
import type { MessageReply } from '../../widget/shared/wire.ts';
import { chromiumPath } from '../support/chromium.ts';
import { serveFolder, servePage } from './support/site.ts';

const KIB = 1024;
const dist = mkdtempSync(join(tmpdir(), 'clinic-faq-widget-'));
const servers: Server[] = [];
let browser: Browser;
let faq = '';
let site = '';
let html = '';
let csp: string | undefined;

beforeAll(async () => {
  await buildWidget(dist);
  const [files, page] = [await serveFolder(dist), await servePage(() => ({ html, ...(csp && { csp }) }))];
  servers.push(files.server, page.server);
  faq = files.origin.replace('127.0.0.1', 'localhost'); // another origin than the page
  site = page.origin;
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
  rmSync(dist, { recursive: true });
});
afterEach(async () => {
  csp = undefined;
  await Promise.all(browser.contexts().map((context) => context.close()));
});

const tag = (attributes = ''): string => `<script async src="${faq}/clinic-faq.js" data-clinic="demo" ${attributes}></script>`;
const launcher = (page: Page) => page.getByRole('button', { name: 'Questions? Ask here' });

interface Visit {
  readonly body?: string;
  readonly head?: string;
  readonly attributes?: string;
  readonly lang?: string;
  readonly options?: BrowserContextOptions;
  readonly reply?: MessageReply;
}

/** Opens a clinic's page that embeds the assistant. `requests` are the addresses asked of the assistant's origin. */
async function visit({ body = '<h1>A clinic</h1>', head = '', attributes = '', lang = 'lang="en"', options = {}, reply = drivingAnswer('en') }: Visit = {}) {
  html = `<!doctype html><html ${lang}><head><meta name="viewport" content="width=device-width">${head}${tag(attributes)}</head><body>${body}</body></html>`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => void (request.url().startsWith(faq) && requests.push(request.url().slice(faq.length))));
  page.on('console', (message) => void (/error|warning/.test(message.type()) && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(String(error)));
  await page.route(`${faq}/v1/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    return route.fulfill({
      json: path.endsWith('/messages') ? reply : clinic,
      headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
    });
  });
  await page.goto(site);
  await page.waitForFunction(() => 'clinicFaq' in window);
  return { page, requests, complaints };
}
/** Where the focus is, through shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at ? `${at.localName}${at.id && `#${at.id}`}` : '';
  });

describe('what a page pays', () => {
  it('the loader is at most 2 KiB and a first conversation at most 30 KiB, compressed', async () => {
    const loader = (await sizes(dist)).find(({ file }) => file === 'clinic-faq.js');
    expect(loader?.gzip).toBeLessThanOrEqual(2 * KIB);
    expect(await firstConversation(dist)).toBeLessThanOrEqual(30 * KIB);
  });

  it('before the first touch: one script, no storage, no shift of the layout', async () => {
    const { page, requests } = await visit();
    await launcher(page).waitFor();
    await page.waitForTimeout(600);
    expect(requests).toEqual(['/clinic-faq.js']);
    const left = await page.evaluate(() => ({ stored: localStorage.length + sessionStorage.length, cookies: document.cookie }));
    expect(left).toEqual({ stored: 0, cookies: '' });
    const shift = await page.evaluate(
      () =>
        new Promise(
          (resolve) =>
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true }) ??
            setTimeout(resolve, 300, 0),
        ),
    );
    expect(shift).toBe(0);
  });

  it('the panel is fetched when the pointer comes near, the profile only when it opens', async () => {
    const { page, requests } = await visit();
    await launcher(page).hover();
    await expect.poll(() => requests.some((url) => url.includes('clinic-faq-panel'))).toBe(true);
    expect(requests.filter((url) => url.startsWith('/v1'))).toEqual([]);
    await launcher(page).click();
    await expect.poll(() => requests.filter((url) => url.startsWith('/v1'))).toEqual(['/v1/clinics/demo']);
  });
});

describe('keyboard', () => {
  it('Tab reaches the button, Enter opens and leads to the input, Esc closes and leads back', async () => {
    const { page } = await visit();
    await launcher(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button');
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await expect.poll(() => focused(page)).toBe('textarea#question');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('button');
  });

  it('beside the page the focus may leave the panel; as a full sheet on a phone it may not', async () => {
    const leaves = async (width: number): Promise<boolean> => {
      const { page } = await visit({ body: '<a href="#x">A link</a>', options: { viewport: { width, height: 800 } } });
      await launcher(page).click();
      await page.getByRole('dialog').waitFor();
      const seen = new Set<string>();
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        seen.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
      }
      return seen.has('a');
    };
    expect(await leaves(1280)).toBe(true);
    expect(await leaves(390)).toBe(false);
  });

  it('Esc undoes the innermost first: the sources, then the panel', async () => {
    const { page } = await visit();
    await launcher(page).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('Can I drive?');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Source 1/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('heading', { name: 'Sources' }).count()).toBe(0);
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});

describe('a page with rules of its own', () => {
  it('that forbids everything but the assistant’s origin, with Trusted Types on: the whole conversation works', async () => {
    csp = `default-src 'none'; script-src ${faq}; connect-src ${faq}; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const { page, complaints } = await visit();
    await launcher(page).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('Can I drive?');
    await page.keyboard.press('Enter');
    await page.getByText('do not drive until the next day').first().waitFor();
    await page.getByRole('button', { name: 'Talk to a person' }).click();
    await page.getByLabel('Your message').waitFor();
    await page.getByRole('button', { name: 'FR Français' }).click();
    await page.getByRole('button', { name: 'Parler à une personne' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('whose style sheet is hostile changes nothing in the button or the panel', async () => {
    const hostile = `body *, div, button, clinic-faq, dialog, textarea, a { all: unset !important; display: inline !important; font: 40px/3 fantasy !important; color: red !important;
      visibility: visible !important; text-transform: uppercase !important; position: static !important; transform: rotate(9deg) !important; opacity: .3 !important }`;
    const look = async (head: string) => {
      const { page } = await visit({ head: `<style>${head}</style>` });
      await launcher(page).waitFor();
      const button = await launcher(page).boundingBox();
      await launcher(page).click();
      await page.getByRole('dialog').waitFor();
      await page.getByText('Larkwater').first().waitFor();
      const panel = await page.evaluate(() => {
        const root = document.querySelector('clinic-faq')?.shadowRoot;
        const style = (selector: string) => getComputedStyle(root?.querySelector(selector) as Element);
        const { fontSize, color, textTransform } = style('.who');
        const box = root?.querySelector('dialog')?.getBoundingClientRect();
        return {
          fontSize,
          color,
          textTransform,
          position: style('dialog').position,
          box: [box?.width, box?.height, box?.left, box?.top],
          opacity: getComputedStyle(document.querySelector('clinic-faq') as Element).opacity,
        };
      });
      return { button, panel };
    };
    expect(await look(hostile)).toEqual(await look(''));
  });

  it('written from right to left gets both on its left, and the panel’s own text from left to right', async () => {
    const { page } = await visit({ lang: 'lang="en" dir="rtl"' });
    await launcher(page).waitFor();
    expect((await launcher(page).boundingBox())?.x).toBeLessThan(100);
    await launcher(page).click();
    await page.getByRole('dialog').waitFor();
    expect((await page.getByRole('dialog').boundingBox())?.x).toBeLessThan(100);
    expect(await page.getByRole('dialog').evaluate((dialog) => getComputedStyle(dialog).direction)).toBe('ltr');
  });

  it('with a bar fixed to its lower edge keeps the bar free', async () => {
    const { page } = await visit({ body: '<div id="bar" style="position:fixed;bottom:0;left:0;right:0;height:90px;background:#ccc">Cookies?</div>' });
    await launcher(page).waitFor();
    await expect.poll(async () => ((await launcher(page).boundingBox())?.y ?? 0) + 52).toBeLessThanOrEqual(800 - 90);
  });

  it.each([320, 390, 1280])('%d px wide: nothing makes the page scroll sideways', async (width) => {
    const { page } = await visit({ options: { viewport: { width, height: 640 } } });
    await launcher(page).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const input = await page.getByRole('textbox', { name: 'Your question' }).boundingBox();
    expect((input?.y ?? 0) + (input?.height ?? 0)).toBeLessThanOrEqual(640);
  });

  it('asking for less motion gets none that goes on, and asking for its own colours still sees every button', async () => {
    const { page } = await visit({ options: { reducedMotion: 'reduce', forcedColors: 'active' } });
    await page.route(`${faq}/v1/**/messages`, () => {});
    await launcher(page).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('Can I drive?');
    await page.keyboard.press('Enter');
    await page.getByText('Looking in the sourced answers').first().waitFor();
    const running = await page.evaluate(() => document.querySelector('clinic-faq')?.shadowRoot?.getAnimations().length);
    expect(running).toBe(0);
    const border = await page.getByRole('button', { name: 'Send' }).evaluate((button) => getComputedStyle(button).borderTopWidth);
    expect(border).toBe('1px');
  });
});

describe('window.clinicFaq', () => {
  it('takes calls before the panel is there', async () => {
    const { page } = await visit();
    await page.evaluate(() => window.clinicFaq?.ask('Can I drive home?'));
    await page.getByText('do not drive until the next day').first().waitFor();
    await page.getByRole('log').getByText('Can I drive home?').waitFor();
  });

  it('loaded twice does nothing the second time', async () => {
    const { page } = await visit({ body: '' });
    await page.addScriptTag({ url: `${faq}/clinic-faq.js` });
    expect(await page.locator('body > div').count()).toBe(1);
  });

  it('lets a page listen, close, and take everything off again', async () => {
    const { page } = await visit();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['open', 'close']) window.clinicFaq?.on(name, (event) => heard.push(event.type));
      window.clinicFaq?.open();
    });
    await page.getByRole('dialog').waitFor();
    await page.evaluate(() => window.clinicFaq?.close());
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['clinic-faq-open', 'clinic-faq-close']);
    await page.evaluate(() => window.clinicFaq?.destroy());
    expect(await page.locator('body > div, clinic-faq').count()).toBe(0);
    expect(await page.evaluate(() => window.clinicFaq)).toBeUndefined();
  });

  it('comes back when a framework replaces the whole body', async () => {
    const { page } = await visit();
    await page.evaluate(() => document.documentElement.replaceChild(document.createElement('body'), document.body));
    await launcher(page).click();
    await page.getByRole('dialog').waitFor();
  });

  it('data-open: the page’s own buttons open the panel, and get the focus back', async () => {
    const { page } = await visit({ attributes: 'data-open=".ask" data-launcher="off"', body: '<button class="ask" id="own">Ask us</button>' });
    expect(await launcher(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Ask us' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('button#own');
  });

  it('an assistant written into the page is shown in its place; until then its own words stand there', async () => {
    const { page } = await visit({
      attributes: 'data-launcher="off"',
      body: '<clinic-faq clinic="demo"><p>In crisis? <a href="tel:988">Call 988</a></p></clinic-faq>',
    });
    await page.getByRole('textbox', { name: 'Your question' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('clinic-faq p', { hasText: 'In crisis?' }).first().isVisible()).toBe(false);
  });
});

describe('when the panel cannot be loaded', () => {
  it.each([
    ['en', 'Please call the clinic', 'Try again'],
    ['fr', 'Appelez la clinique', 'Réessayer'],
    ['es', 'Llame a la clínica', 'Intentar de nuevo'],
  ])('says so in %s with the numbers, and tries again when asked', async (lang, sorry, again) => {
    const { page } = await visit({ lang: `lang="${lang}"`, attributes: 'data-phone="250-555-0118"' });
    await page.route(/clinic-faq-panel/, (route) => route.abort());
    await page.getByRole('button').click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('alert').getByText(sorry).waitFor();
    expect(
      await page
        .getByRole('alert')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['tel:250-555-0118', 'tel:988', 'tel:911', 'sms:988']);
    await page.unroute(/clinic-faq-panel/);
    await page.getByRole('button', { name: again }).click();
    await page.getByRole('dialog').waitFor();
  });
});

describe('across pages', () => {
  it('the chat and the pinned help are there again after a reload, in the same tab only', async () => {
    const { page } = await visit({ reply: policyReply('crisis/full', 'en') });
    await launcher(page).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('…');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Get help now' }).waitFor();
    await page.reload();
    await launcher(page).click();
    await page.getByRole('region', { name: 'Get help now' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    const other = await page.context().newPage();
    await other.goto(site);
    expect(await other.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

describe('printing', () => {
  it('prints the whole chat and its sources instead of the page, and leaves nothing behind', async () => {
    const { page } = await visit();
    await launcher(page).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill('Can I drive?');
    await page.keyboard.press('Enter');
    await page.getByText('do not drive until').first().waitFor();
    await page.evaluate(() =>
      Object.assign(window, { print: () => Object.assign(window, { paper: document.querySelector('.clinic-faq-paper')?.shadowRoot?.textContent }) }),
    );
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Print this chat' }).click();
    await page.waitForFunction(() => 'paper' in window);
    const paper = await page.evaluate(() => (window as unknown as { paper: string }).paper);
    for (const part of ['Can I drive?', 'Machines and other risky tasks', 'https://www.spravatohcp.com/dosing-spravato-trd', '988'])
      expect(paper).toContain(part);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.clinic-faq-paper').count()).toBe(0);
  });
});

describe('the demonstration site', () => {
  it.each(['/', '/privacy.html', '/404.html', '/states.html?state=answer'])('%s keeps its own strict policy', async (path) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    page.on('pageerror', (error) => void complaints.push(String(error)));
    const response = await page.goto(faq + path);
    await page.waitForTimeout(300);
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
    expect(complaints).toEqual([]);
    await page.close();
  });
});
