/** A whole visit on the demo clinic's site: the real bundle, the real Worker in workerd, a real browser. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestHarness } from 'wrangler';
import { seedSql } from '../../worker/commands/seed-sql.ts';
import { builtKnowledge } from '../eval/answerers.ts';
import { chromiumPath } from '../support/chromium.ts';
import { violations } from './support/axe.ts';

const CONFIG = join(fileURLToPath(new URL('../..', import.meta.url)), 'wrangler.toml');
const server = createTestHarness({ workers: [{ configPath: CONFIG, secrets: { SESSION_KEY: 'for-tests-only-'.padEnd(32, 'x') } }] });
interface Database {
  prepare(sql: string): { run(): Promise<unknown> };
}
let browser: Browser;
let site: string;

beforeAll(async () => {
  const { url } = await server.listen();
  site = url.href;
  const worker = server.getWorker();
  await worker.applyD1Migrations('DB');
  const { DB } = (await worker.getEnv()) as { DB: Database };
  for (const statement of seedSql(builtKnowledge()).split('\n')) await DB.prepare(statement).run();
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

/** The demo clinic's page, with a list of everything the browser complained of and asked for elsewhere. */
async function arrive(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[]; strangers: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => void (/error|warning/.test(message.type()) && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(String(error)));
  page.on('request', (request) => void (request.url().startsWith(site) || strangers.push(request.url())));
  await page.goto(site);
  return { page, complaints, strangers };
}

const launcher = (page: Page) => page.getByRole('button', { name: 'Questions? Ask here' });
const question = (page: Page) => page.getByRole('textbox', { name: 'Your question' });
const log = (page: Page) => page.getByRole('log');

async function ask(page: Page, text: string): Promise<void> {
  await question(page).fill(text);
  await question(page).press('Enter');
}

describe('a visit', () => {
  it('from the button to a cited answer, a follow-up and a source, without a word of complaint from the browser', async () => {
    const { page, complaints, strangers } = await arrive();
    await launcher(page).click();
    await ask(page, 'Is ketamine addictive?');
    await log(page).getByText('ketamine can be addictive').first().waitFor();
    await ask(page, 'and if I had a problem with alcohol before?');
    await expect.poll(() => log(page).getByRole('button', { name: 'More' }).or(log(page).getByText('More')).count()).toBeGreaterThan(1);
    await log(page)
      .getByRole('button', { name: /^Source 1:/ })
      .first()
      .click();
    const source = page.locator('a[href^="https://"]:visible').first();
    await source.waitFor();
    expect(await source.getAttribute('rel')).toContain('noopener');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('answers in French to French, and switches the whole panel', async () => {
    const { page } = await arrive();
    await launcher(page).click();
    await ask(page, 'Combien coûte une séance?');
    await log(page).getByText(/\$/).first().waitFor();
    await page.getByRole('button', { name: 'FR Français' }).click();
    await page.getByRole('button', { name: 'Parler à une personne' }).first().waitFor();
  });

  it('keeps the conversation over a reload, and forgets it when the chat is cleared', async () => {
    const { page } = await arrive();
    await launcher(page).click();
    await ask(page, 'Can I drive home?');
    await log(page)
      .getByText(/do not drive/i)
      .first()
      .waitFor();
    await page.reload();
    await launcher(page).click();
    await log(page)
      .getByText(/do not drive/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Clear chat' }).click();
    expect(
      await log(page)
        .getByText(/do not drive/i)
        .count(),
    ).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('drive');
  });
});

describe('somebody in danger', () => {
  it('sees the numbers to tap at once, pinned, with the focus where it was', async () => {
    const { page } = await arrive({ viewport: { width: 390, height: 844 } });
    await launcher(page).click();
    await ask(page, 'I want to kill myself');
    const pinned = page.getByRole('region', { name: /help now/i });
    await pinned.getByRole('link', { name: /988/ }).first().waitFor();
    expect(
      await pinned
        .getByRole('link', { name: /call 988/i })
        .first()
        .getAttribute('href'),
    ).toBe('tel:988');
    const box = await pinned
      .getByRole('link', { name: /call 988/i })
      .first()
      .boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await ask(page, 'what does it cost');
    expect(await pinned.isVisible()).toBe(true);
  });

  it('still has every number when the server cannot be reached, and keeps the words', async () => {
    const { page } = await arrive();
    await launcher(page).click();
    await question(page).waitFor();
    await page.context().setOffline(true);
    await ask(page, 'I feel terrible');
    await page.getByText('This was not sent').first().waitFor();
    await page.getByText('I feel terrible').first().waitFor();
    expect(await page.locator('a[href="tel:988"]').first().isVisible()).toBe(true);
    expect(await page.locator('a[href="tel:911"]').first().isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(() => page.getByText('This was not sent').count()).toBe(0);
  });
});

describe('a message to staff', () => {
  it('is left with consent, found by its code, and erased for good', async () => {
    const { page } = await arrive();
    await launcher(page).click();
    await page.getByRole('button', { name: 'Talk to a person' }).first().click();
    await page.getByRole('textbox', { name: 'Your message' }).fill('Please call me about an appointment.');
    const consent = page.getByRole('checkbox', { name: /I agree/ });
    expect(await consent.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.getByText('Tick the box if you agree').first().waitFor();
    await consent.check();
    await page.getByRole('button', { name: 'Send message' }).click();
    const code = await page
      .getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      .first()
      .textContent();
    await page.getByRole('button', { name: 'See my message' }).click();
    await page.getByText('Please call me about an appointment.').first().waitFor();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('Everything is deleted.').first().waitFor();
    const gone = await page.request.get(`${site}v1/clinics/demo/handoffs`, { headers: { 'Handoff-Code': code ?? '' } });
    expect(gone.status()).toBe(404);
  });
});

describe('with the keyboard alone', () => {
  it('the panel opens, answers, and gives the focus back when it closes', async () => {
    const { page } = await arrive();
    await launcher(page).focus();
    await page.keyboard.press('Enter');
    await question(page).waitFor();
    await expect.poll(() => question(page).evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.type('what are the side effects');
    await page.keyboard.press('Enter');
    await log(page).getByText(/dizz/i).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => launcher(page).evaluate((element) => element.matches(':focus'))).toBe(true);
  });
});

describe('accessibility, with real answers', () => {
  it.each([
    ['desktop, light', { colorScheme: 'light' as const }],
    ['desktop, dark', { colorScheme: 'dark' as const }],
    ['phone', { viewport: { width: 390, height: 844 } }],
  ])('axe finds nothing: %s', async (_, options) => {
    const { page } = await arrive(options);
    await launcher(page).click();
    expect(await violations(page)).toEqual([]);
    await ask(page, 'who should not have ketamine?');
    await log(page)
      .getByRole('button', { name: /^Source 1:/ })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await ask(page, 'je veux mourir');
    await page.getByRole('link', { name: /9-8-8/ }).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the page of questions', () => {
  it.each<[string, string, BrowserContextOptions]>([
    ['English on a desktop', 'en', {}],
    ['French on a phone, dark', 'fr', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
    ['Spanish', 'es', {}],
  ])('reads well and axe finds nothing: %s', async (_, lang, options) => {
    const { page, complaints } = await arrive(options);
    await page.goto(`${site}c/demo/faq?lang=${lang}#is-it-addictive`);
    expect(await page.locator('h3#is-it-addictive').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('needs no script', async () => {
    const { page } = await arrive({ javaScriptEnabled: false });
    await page.getByRole('link', { name: 'All questions and answers' }).click();
    await page.getByRole('heading', { name: 'Is ketamine addictive?' }).waitFor();
    expect(await page.getByRole('link', { name: /911/ }).first().isVisible()).toBe(true);
  });

  it('is reached from the panel, at the question that was answered', async () => {
    const { page } = await arrive();
    await launcher(page).click();
    await ask(page, 'Is ketamine addictive?');
    await log(page)
      .getByRole('button', { name: /^Sources/ })
      .first()
      .click();
    const link = page.getByRole('link', { name: /All answers on one page/ });
    expect(await link.getAttribute('href')).toBe(`${site}c/demo/faq?lang=en#is-it-addictive`);
  });
});
