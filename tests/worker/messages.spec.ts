import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { MAX_CONTEXT, MessageReply } from '../../worker/http/contract.ts';
import { ask, call, post } from './support/ask.ts';

describe('asking a question', () => {
  it('brings the reviewed answer with its sources, exactly in the shape of the contract', async () => {
    const response = await post('/v1/clinics/demo/messages', { text: 'Is ketamine addictive?' });
    expect(response.status).toBe(200);
    const reply = MessageReply.parse(await response.json());
    expect(reply).toMatchObject({ kind: 'answer', topic: 'is-it-addictive', behaviour: null, lang: 'en', composedBy: 'approved-text' });
    expect(reply.sources.length).toBeGreaterThan(1);
    expect(reply.reviewed?.status).toBe('unsigned');
    expect(reply.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('keeps every source mark within the sources shown', async () => {
    const reply = await ask('what are the side effects');
    const cites = reply.blocks
      .flatMap((block) => ('spans' in block ? block.spans : 'items' in block ? block.items.flat() : []))
      .flatMap(({ cites: own }) => own ?? []);
    expect(cites.length).toBeGreaterThan(2);
    expect(Math.max(...cites)).toBe(reply.sources.length);
  });

  it('understands a follow-up through the context token', async () => {
    const first = await ask('what are the side effects of ketamine?');
    const second = await ask('how long do they last?', first.context);
    expect(second.topic).toBe('side-effects');
  });

  it('answers a topic that was chosen by its title, and the next question knows it', async () => {
    const chosen = await post('/v1/clinics/demo/messages', { text: 'Side effects', topic: 'side-effects', lang: 'en' });
    const reply = MessageReply.parse(await chosen.json());
    expect(reply).toMatchObject({ kind: 'answer', topic: 'side-effects' });
    expect((await ask('and for older people?', reply.context)).candidates.map(({ topic }) => topic)).toContain('older-adults');
  });

  it('reads the words when the chosen topic is not one of ours', async () => {
    const response = await post('/v1/clinics/demo/messages', { text: 'Is ketamine addictive?', topic: 'no-such-topic' });
    expect(await response.json()).toMatchObject({ topic: 'is-it-addictive' });
  });

  it('keeps the token small over a long visit', async () => {
    let context: string | undefined;
    for (const text of [
      'is it safe',
      'can I drive',
      'is it addictive',
      'what does it cost',
      'side effects',
      'bladder problems',
      'can I drink alcohol',
      'do you take insurance',
    ]) {
      context = (await ask(text, context)).context;
    }
    expect(context?.length).toBeLessThan(MAX_CONTEXT / 2);
  });

  it('streams the same reply as events when asked to', async () => {
    const response = await post('/v1/clinics/demo/messages', { text: 'Can I drive home?' }, { Accept: 'text/event-stream' });
    expect(response.headers.get('Content-Type')).toContain('text/event-stream');
    const events = [...(await response.text()).matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
    expect(events[0]).toBe('reply');
    expect(events).toContain('text');
    expect(events.at(-1)).toBe('done');
  });
});

describe('a context token', () => {
  const pending = async () => (await ask("I can't carry this much longer")).context;

  it('carries the check-in question to the next message', async () => {
    const reply = await ask('yes', await pending());
    expect(reply).toMatchObject({ behaviour: 'crisis', level: 'full' });
  });

  it.each([
    [
      'forged (one letter of its content changed)',
      (token: string) => token.replace(/^(.{20})(.)/, (_, start: string, letter: string) => start + (letter === 'A' ? 'B' : 'A')),
    ],
    ['signed by nobody', (token: string) => `${token.split('.')[0]}.AAAA`],
    ['no token at all', () => 'not a token'],
    ['not even text in its parts', () => '%%.%%'],
    ['far too long', (token: string) => token.padEnd(5000, 'A')],
  ])('that is %s is ignored, without an error', async (_, tamper) => {
    const reply = await ask('yes', tamper(await pending()));
    expect(reply.behaviour).not.toBe('crisis');
  });

  it('of another clinic is ignored', async () => {
    const reply = await ask('yes', await pending(), 'autre');
    expect(reply.behaviour).not.toBe('crisis');
  });

  it('holds no word that the visitor wrote', async () => {
    const { context } = await ask('Can I drive to Saskatoon in my turquoise Volvo after a session?');
    const readable = atob((context.split('.')[0] ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    expect(readable).not.toMatch(/saskatoon|turquoise|volvo/i);
  });
});

describe('bad input', () => {
  const path = '/v1/clinics/demo/messages';
  it.each([
    ['no text', {}, 400, 'invalid-request'],
    ['an empty text', { text: '   ' }, 400, 'invalid-request'],
    ['a text of 1,001 characters', { text: 'a'.repeat(1001) }, 400, 'invalid-request'],
    ['an unknown language', { text: 'hi', lang: 'de' }, 400, 'invalid-request'],
    ['an unknown region', { text: 'hi', region: 'FR' }, 400, 'invalid-request'],
    ['a body over 16 KiB', { text: 'a'.repeat(17_000) }, 413, 'body-too-large'],
  ])('%s is refused with a problem that says what to do', async (_, body, status, code) => {
    const response = await post(path, body);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    const problem = await response.json<{ type: string; detail: string }>();
    expect(problem.type).toBe(`urn:clinic-faq:problem:${code}`);
    expect(problem.detail.length).toBeGreaterThan(10);
  });

  it('a text of exactly 1,000 characters is answered, emoji counted as one', async () => {
    const response = await post(path, { text: `${'🙂'.repeat(500)}${'a'.repeat(500)}` });
    expect(response.status).toBe(200);
  });

  it('broken JSON and other content types are refused, and never quoted back', async () => {
    const broken = await call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"text": "my secret' });
    expect(broken.status).toBe(400);
    expect(await broken.text()).not.toContain('my secret');
    const plain = await call(path, { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'hello' });
    expect(plain.status).toBe(415);
  });

  it('an error names the field and not what was in it', async () => {
    const response = await post(path, { text: 'x'.repeat(1200), lang: 'en' });
    const text = await response.text();
    expect(text).toContain('"field":"text"');
    expect(text).not.toContain('xxxx');
  });
});

describe('what is kept', () => {
  it('counts topics and behaviours, and nothing that was typed', async () => {
    await ask('Is ketamine addictive? My neighbour Bartholomew says so');
    const { results } = await env.DB.prepare('SELECT * FROM daily_count').all();
    expect(JSON.stringify(results)).toContain('topic:is-it-addictive');
    const tables = ['daily_count', 'safety_event', 'incident', 'feedback'];
    for (const table of tables) {
      const rows = await env.DB.prepare(`SELECT * FROM ${table}`).all();
      expect(JSON.stringify(rows.results)).not.toMatch(/bartholomew|neighbour/i);
    }
  });

  it('records a crisis as an event without text', async () => {
    await ask('I want to kill myself');
    const { results } = await env.DB.prepare('SELECT behaviour, level, staff_told FROM safety_event').all();
    expect(results).toEqual([{ behaviour: 'crisis', level: 'full', staff_told: 0 }]);
  });
});
