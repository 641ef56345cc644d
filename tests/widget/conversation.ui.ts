import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drivingAnswer, policyReply, smallTalk } from '../../widget/demo/fixtures/answers.ts';
import { fixtureApi } from '../../widget/demo/fixtures/api.ts';
import type { ClinicApi } from '../../widget/shared/api.ts';
import type { Session } from '../../widget/shared/session.ts';
import { Trouble } from '../../widget/shared/trouble.ts';
import type { MessageReply, MessageRequest } from '../../widget/shared/wire.ts';
import { type Chat, ConversationController, KEPT_TURNS } from '../../widget/visitor/controllers/conversation.ts';
import { hostWithoutDom, later, pause } from './support/host.ts';

let stored: Chat | undefined;
const tab: Session<Chat> = {
  load: () => stored,
  save: (chat) => {
    stored = chat;
  },
  clear: () => {
    stored = undefined;
  },
};
beforeEach(() => {
  stored = undefined;
});

function conversation(change: Partial<ClinicApi>) {
  const settled = vi.fn();
  const api = fixtureApi('en', change);
  const controller = new ConversationController(hostWithoutDom(), {
    api: () => api,
    lang: () => 'en',
    session: () => tab,
    settled,
    nowMs: () => 1_000_000,
  });
  return { controller, settled };
}
const states = (controller: ConversationController) => controller.turns.map((turn) => turn.state);

describe('a question', () => {
  it('is sent with the token of the answer before it, and the token holds no words', async () => {
    const message = vi.fn(async (): Promise<MessageReply> => ({ ...drivingAnswer('en'), context: 'sealed' }));
    const { controller } = conversation({ message });
    controller.ask('first');
    await pause();
    controller.ask('second');
    await pause();
    expect(message.mock.calls).toEqual([[{ text: 'first', lang: 'en' }], [{ text: 'second', lang: 'en', context: 'sealed' }]]);
  });

  it('is sent at once, also while an earlier one still waits', async () => {
    const message = vi.fn(() => later<MessageReply>().promise);
    const { controller } = conversation({ message });
    controller.ask('slow');
    controller.ask('I need help now');
    expect(message).toHaveBeenCalledTimes(2);
    expect(states(controller)).toEqual(['waiting', 'waiting']);
  });

  it('that is overtaken does not undo what the later answer remembers', async () => {
    const [slow, fast] = [later<MessageReply>(), later<MessageReply>()];
    const message = vi.fn().mockReturnValueOnce(slow.promise).mockReturnValueOnce(fast.promise).mockResolvedValue(drivingAnswer('en'));
    const { controller } = conversation({ message });
    controller.ask('slow');
    controller.ask('fast');
    fast.resolve({ ...policyReply('crisis/full', 'en'), context: 'at risk' });
    await pause();
    slow.resolve({ ...drivingAnswer('en'), context: 'ordinary' });
    await pause();
    controller.ask('next');
    expect(message).toHaveBeenLastCalledWith(expect.objectContaining({ context: 'at risk' }));
  });

  it('that fails keeps its words and is sent again only when the visitor says so', async () => {
    const message = vi.fn().mockRejectedValueOnce(new Trouble('server')).mockResolvedValue(drivingAnswer('en'));
    const { controller } = conversation({ message });
    controller.ask('my long worry');
    await pause();
    expect(controller.turns[0]).toMatchObject({ asked: 'my long worry', state: 'failed', failure: { kind: 'server' } });
    controller.online();
    await pause();
    expect(message).toHaveBeenCalledTimes(1);
    controller.retry(controller.turns[0]?.key ?? 0);
    await pause();
    expect(controller.turns[0]).toMatchObject({ asked: 'my long worry', state: 'answered' });
  });

  it('is sent by itself when the network is back, once the visitor has asked for that', async () => {
    const message = vi.fn().mockRejectedValueOnce(new Trouble('offline')).mockResolvedValue(drivingAnswer('en'));
    const { controller } = conversation({ message });
    controller.ask('can I drive?');
    await pause();
    controller.sendWhenOnline(1, true);
    controller.online();
    await pause();
    expect(states(controller)).toEqual(['answered']);
  });

  it('refused for being one of too many says from when on it may be sent again', async () => {
    const { controller } = conversation({ message: async () => Promise.reject(new Trouble('busy', { waitSeconds: 42 })) });
    controller.ask('again');
    await pause();
    expect(controller.turns[0]?.failure).toEqual({ kind: 'busy', retryAtMs: 1_042_000 });
  });

  it('that is a chosen topic is sent with its title and the token, and the question after it carries the token of its answer', async () => {
    const message = vi.fn(
      async ({ topic }: MessageRequest): Promise<MessageReply> => ({ ...drivingAnswer('en'), context: topic ? 'about driving' : 'sealed' }),
    );
    const { controller } = conversation({ message });
    controller.ask('hello');
    await pause();
    controller.open('driving', 'Can I drive?');
    await pause();
    controller.ask('and the day after?');
    await pause();
    expect(message.mock.calls.slice(1)).toEqual([
      [{ text: 'Can I drive?', topic: 'driving', lang: 'en', context: 'sealed' }],
      [{ text: 'and the day after?', lang: 'en', context: 'about driving' }],
    ]);
  });

  it('that is a chosen topic and fails asks for the same topic again', async () => {
    const message = vi.fn().mockRejectedValueOnce(new Trouble('server')).mockResolvedValue(drivingAnswer('en'));
    const { controller } = conversation({ message });
    controller.open('driving', 'Can I drive?');
    await pause();
    controller.retry(1);
    await pause();
    expect(message).toHaveBeenLastCalledWith({ text: 'Can I drive?', topic: 'driving', lang: 'en' });
    expect(states(controller)).toEqual(['answered']);
  });
});

describe('danger', () => {
  it.each([
    ['crisis/full', true],
    ['crisis/imminent', true],
    ['crisis/other', true],
    ['emergency', true],
    ['crisis/check-in', false],
    ['dose-request', false],
  ])('“%s” marks the visit at risk: %s', async (reply, marked) => {
    const { controller } = conversation({ message: async () => policyReply(reply, 'en') });
    controller.ask('…');
    await pause();
    expect(controller.atRisk !== undefined).toBe(marked);
  });

  it('stays marked when later answers are ordinary, and keeps every number it has shown', async () => {
    const message = vi
      .fn()
      .mockResolvedValueOnce(policyReply('emergency', 'en'))
      .mockResolvedValueOnce(smallTalk('en'))
      .mockResolvedValueOnce(policyReply('crisis/full', 'en'));
    const { controller } = conversation({ message });
    for (const text of ['one', 'two', 'three']) {
      controller.ask(text);
      await pause();
    }
    expect(controller.atRisk?.behaviour).toBe('emergency');
    const numbers = controller.atRisk?.dials.map((dial) => `${dial.do} ${dial.number}`);
    expect(numbers).toEqual(['call 988', 'text 988', 'call 911', 'call 2505550142']);
  });

  it('ends with the chat: clearing forgets it', async () => {
    const { controller } = conversation({ message: async () => policyReply('crisis/full', 'en') });
    controller.ask('…');
    await pause();
    controller.clear();
    expect(controller.atRisk).toBeUndefined();
    expect(stored).toBeUndefined();
  });
});

describe('the tab', () => {
  it('remembers the chat, its token and the danger, and announces nothing when it takes them up again', async () => {
    const first = conversation({ message: async () => ({ ...policyReply('crisis/full', 'en'), context: 'sealed' }) });
    first.controller.ask('…');
    await pause();
    const message = vi.fn(async () => drivingAnswer('en'));
    const { controller, settled } = conversation({ message });
    controller.restore();
    expect(states(controller)).toEqual(['answered']);
    expect(controller.atRisk?.behaviour).toBe('crisis');
    expect(settled).not.toHaveBeenCalled();
    controller.ask('and now?');
    expect(message).toHaveBeenCalledWith(expect.objectContaining({ context: 'sealed' }));
    expect(new Set(controller.turns.map((turn) => turn.key)).size).toBe(2);
  });

  it('shows a question that was on its way when the page went as not sent', () => {
    stored = { turns: [{ key: 7, asked: 'lost?', state: 'waiting' }] };
    const { controller } = conversation({});
    controller.restore();
    expect(controller.turns[0]).toMatchObject({ asked: 'lost?', state: 'failed' });
  });

  it('drops an answer that arrives after the chat was cleared', async () => {
    const answer = later<MessageReply>();
    const { controller, settled } = conversation({ message: () => answer.promise });
    controller.ask('secret');
    controller.clear();
    answer.resolve(policyReply('crisis/full', 'en'));
    await pause();
    expect(controller.turns).toEqual([]);
    expect(controller.atRisk).toBeUndefined();
    expect(settled).not.toHaveBeenCalled();
    expect(stored).toBeUndefined();
  });

  it(`keeps the last ${KEPT_TURNS} questions, not an archive`, () => {
    const { controller } = conversation({ message: () => later<MessageReply>().promise });
    for (let n = 1; n <= KEPT_TURNS + 5; n += 1) controller.ask(`${n}`);
    expect(controller.turns).toHaveLength(KEPT_TURNS);
    expect(controller.turns[0]?.asked).toBe('6');
  });
});

describe('“Was this helpful?”', () => {
  it.each([
    [true, undefined, { helpful: true }],
    [false, 'unclear' as const, { helpful: false, reason: 'unclear' }],
  ])('sends the id and the topic, never a word (%s, %s)', async (helpful, reason, sent) => {
    const feedback = vi.fn(async () => {});
    const { controller } = conversation({ feedback });
    controller.ask('my secret words');
    await pause();
    controller.judge(1, helpful, reason);
    expect(feedback).toHaveBeenCalledExactlyOnceWith({ reply: drivingAnswer('en').id, topic: 'driving', ...sent });
    expect(controller.turns[0]?.feedback).toBe('given');
  });

  it('asks why before a “no” is sent', async () => {
    const feedback = vi.fn(async () => {});
    const { controller } = conversation({ feedback });
    controller.ask('?');
    await pause();
    controller.judge(1, false);
    expect(feedback).not.toHaveBeenCalled();
    expect(controller.turns[0]?.feedback).toBe('asking-why');
  });
});
