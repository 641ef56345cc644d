import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../knowledge/lint/finding.ts';
import type { BaseRule } from '../../../knowledge/lint/rule.ts';
import { policyComplete } from '../../../knowledge/lint/rules/policy-complete.ts';
import { policyElements, REQUIRED_ELEMENTS } from '../../../knowledge/lint/rules/policy-elements.ts';
import { policyLength } from '../../../knowledge/lint/rules/policy-length.ts';
import { policySlots } from '../../../knowledge/lint/rules/policy-slots.ts';
import { readYaml } from '../../../knowledge/load/yaml.ts';
import { PolicySchema } from '../../../knowledge/schema.ts';
import { LANGS, type Lang, type PolicyCopy } from '../../../worker/assistant/types.ts';
import { contextOf } from './support.ts';

const CRISIS = `  crisis/full:
    - element: heard
      text: Thank you for writing this.
    - element: line
      text: Talk with a person now.
      actions: [call-crisis]
`;
const PHRASES = `  label-call-crisis: Call 988
  opens-at: We open {day} at {time}.
`;

function copy(lang: Lang, replies = CRISIS, phrases = PHRASES) {
  const text = `lang: ${lang}\nreview: { on: 2026-11-21, due: 2027-05-21 }\nreplies:\n${replies}phrases:\n${phrases}`;
  const findings: Finding[] = [];
  const read = readYaml<PolicyCopy>(text, PolicySchema, { file: `policy/${lang}.yaml` }, (finding) => findings.push(finding));
  if (!read) throw new Error(`the test's policy copy is not readable: ${findings[0]?.message}`);
  return read;
}
const found = (rule: BaseRule, ...copies: ReturnType<typeof copy>[]) => rule(contextOf({ policy: copies }));

describe('the fixed words say the same in the three languages', () => {
  const others = [copy('fr'), copy('en')];

  it('same replies, elements, buttons and phrases', () => {
    expect(found(policyComplete, ...others, copy('es'))).toEqual([]);
  });

  it('none of the three may be missing', () => {
    expect(found(policyComplete, ...others)).toMatchObject([{ file: 'policy/es.yaml', message: /no fixed words in “es”/ }]);
  });

  it('a note on how a number is used from one country may be added in a language', () => {
    const note = '    - element: line\n      only: us\n      text: Oprima 2.\n    - element: line\n      only: ca\n      text: En inglés.\n';
    expect(found(policyComplete, ...others, copy('es', CRISIS + note))).toEqual([]);
  });

  it.each<[string, [string, string?], { line: number; word: string; message: RegExp }]>([
    [
      'a reply is missing',
      ['  abuse:\n    - element: calm\n      text: Hola.\n'],
      { line: 4, word: 'crisis/full', message: /replies lack “crisis\/full”, which policy\/en.yaml has; add it/ },
    ],
    [
      'an element is missing',
      [CRISIS.replace(/ {4}- element: heard\n.*\n/, '')],
      { line: 5, word: 'crisis/full', message: /has here: line, text, buttons call-crisis; policy\/en.yaml has: heard, text; make them the same/ },
    ],
    [
      'elements change places',
      [CRISIS.replace('heard', 'x').replace('line', 'heard').replace('element: x', 'element: line')],
      { line: 5, word: 'crisis/full', message: /has here: line/ },
    ],
    [
      'a button is missing',
      [CRISIS.replace('      actions: [call-crisis]\n', '')],
      { line: 7, word: 'crisis/full', message: /policy\/en.yaml has: line, text, buttons call-crisis/ },
    ],
    ['a phrase is missing', [CRISIS, '  label-call-crisis: Llamar\n'], { line: 11, word: 'opens-at', message: /phrases lack “opens-at”/ }],
    ['a phrase is extra', [CRISIS, `${PHRASES}  hello: Hola\n`], { line: 13, word: 'hello', message: /phrases hold “hello”, which policy\/en.yaml has not/ }],
  ])('it is found when %s', (_, [replies, phrases], expected) => {
    const findings = found(policyComplete, ...others, copy('es', replies, phrases));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'policy-complete', file: 'policy/es.yaml', line: expected.line, word: expected.word }));
    expect(findings.map(({ message }) => message).join('\n')).toMatch(expected.message);
  });
});

describe('every reply has what the safety policy demands', () => {
  const reply = (name: string, elements: readonly string[]) =>
    `  ${name}:\n${elements.map((element) => `    - element: ${element}\n      text: x\n`).join('')}`;
  const all = (change: (name: string, elements: readonly string[]) => readonly string[]) =>
    copy(
      'en',
      Object.entries(REQUIRED_ELEMENTS)
        .map(([name, elements]) => reply(name, change(name, elements)))
        .join(''),
    );

  it('in its order, with room for more between', () => {
    expect(
      found(
        policyElements,
        all((_, elements) => elements),
      ),
    ).toEqual([]);
    expect(
      found(
        policyElements,
        all((_, elements) => elements.flatMap((element) => [element, 'more'])),
      ),
    ).toEqual([]);
  });

  it.each(Object.keys(REQUIRED_ELEMENTS))('“%s” lets none go and none change places', (name) => {
    const [first = ''] = REQUIRED_ELEMENTS[name] ?? [];
    const without = all((one, elements) => (one === name ? elements.slice(1).concat('more') : elements));
    expect(found(policyElements, without)).toMatchObject([
      { rule: 'policy-elements', word: first, message: new RegExp(`“${name}” lacks the element “${first}” in its place`) },
    ]);
    const turned = all((one, elements) => (one === name ? [...elements.slice(1), first] : elements));
    expect(found(policyElements, turned)).toHaveLength(1);
  });

  it('and none of them is missing', () => {
    expect(found(policyElements, copy('en')).map(({ word }) => word)).toContain('emergency');
  });
});

describe('slots and buttons can be filled', () => {
  it.each(LANGS)('those in use can (%s)', (lang) => {
    expect(found(policySlots, copy(lang))).toEqual([]);
  });

  it.each([
    ['a slot nobody fills', CRISIS.replace('a person', '{nurse}'), PHRASES, '{nurse}', /nothing fills the slot \{nurse\}; use one of clinic, /],
    ['a slot of phrases in a reply', CRISIS.replace('a person', '{day}'), PHRASES, '{day}', /nothing fills the slot \{day\}/],
    ['a slot in a phrase', CRISIS, `${PHRASES}  hi: Hi {you}\n`, '{you}', /nothing fills the slot \{you\}/],
    [
      'a button that does not exist',
      CRISIS.replace('call-crisis', 'call-nobody'),
      PHRASES,
      'call-nobody',
      /there is no button “call-nobody”; use one of call-emergency/,
    ],
    ['a button without words', CRISIS, '  opens-at: Soon\n', 'call-crisis', /has no words; add the phrase label-call-crisis/],
  ])('%s is found', (_, replies, phrases, word, message) => {
    expect(found(policySlots, copy('en', replies, phrases))).toMatchObject([{ rule: 'policy-slots', word, message }]);
  });
});

describe('who is in danger reads few words', () => {
  const text = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const reply = (name: string, ...elements: string[]) => `  ${name}:\n${elements.map((element) => `    - element: line\n      ${element}\n`).join('')}`;

  it.each([
    ['crisis/full', 110],
    ['crisis/imminent', 110],
    ['emergency', 80],
    ['emergency/later', 80],
  ])('“%s” has at most %i', (name, most) => {
    expect(found(policyLength, copy('en', reply(name, `text: ${text(most)}`)))).toEqual([]);
    expect(found(policyLength, copy('en', reply(name, `text: ${text(most)}`, 'text: more')))).toMatchObject([
      { rule: 'policy-length', line: 5, message: `“${name}” can have ${most + 1} words; shorten it to ${most}` },
    ]);
  });

  it('counted with the opening line and with all variants but one country’s', () => {
    const elements = [
      `text: ${text(70)} {openLine}`,
      `text: ${text(2)}\n      only: swallowed`,
      `text: ${text(2)}\n      only: ca`,
      `text: ${text(3)}\n      only: us`,
    ];
    expect(found(policyLength, copy('en', reply('emergency', ...elements)))).toEqual([]); // 70 + 5 + 2 + 3
    expect(found(policyLength, copy('en', reply('emergency', ...elements, 'text: more')))).toHaveLength(1);
  });

  it('other replies have no such limit', () => {
    expect(found(policyLength, copy('en', reply('buy-request', `text: ${text(200)}`)))).toEqual([]);
  });
});
