import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { between } from '../../eval/docs.ts';
import { progress } from '../../eval/progress.ts';
import { ownSets, readQuestions } from '../../eval/questions.ts';
import { question } from './support.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(...lines: readonly string[]): string {
  const path = join(folder, 'set.jsonl');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
const good = JSON.stringify(question());

describe('a set of questions is refused, with the place and the reason,', () => {
  const topics = new Set(['cost', 'driving']);

  it('when there is no such file', () => {
    expect(() => readQuestions(join(folder, 'nowhere.jsonl'))).toThrow(/nowhere\.jsonl: there is no such file\./);
  });

  it('when a line is not JSON', () => {
    expect(() => readQuestions(file(good, '{"id":'))).toThrow(/set\.jsonl:2: not JSON/);
  });

  it('when a line lacks what a question has', () => {
    expect(() => readQuestions(file(good, '', JSON.stringify({ ...question(), turns: [] })))).toThrow(/set\.jsonl:3: turns:/);
  });

  it('when a label names a topic that does not exist', () => {
    const path = file(good, JSON.stringify(question({ accept: ['driving', 'drivin'] })));
    expect(() => readQuestions(path, topics)).toThrow(/set\.jsonl:2: accept: “drivin” is no topic/);
  });

  it('and taken when nothing is wrong, blank lines or not', () => {
    expect(readQuestions(file(good, '', good), topics)).toHaveLength(2);
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../eval/run.ts', import.meta.url)), ...args], { encoding: 'utf8' });

  it('says on standard error alone what is wrong with a set, and fails', () => {
    const { status, stdout, stderr } = run(file(JSON.stringify(question({ accept: ['drivin'] }))));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/set\.jsonl:1: accept: “drivin” is no topic/);
    expect(stderr).not.toContain('    at ');
  });

  it('writes the documentation only from all own sets', () => {
    const { status, stderr } = run(file(good), '--write-docs');
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: /leave out files/ });
  });

  it('prints one JSON object for several files', () => {
    const path = file(good);
    const { status, stdout } = run(path, path, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [path, path], questions: 2, overall: { all: { of: 2 } } });
  });
});

it('the own sets are found from anywhere, in a fixed order', () => {
  const names = ownSets().map((path) => path.split('/').at(-1));
  expect(names).toContain('pages.jsonl');
  expect(names).toEqual([...names].sort());
});

describe('progress', () => {
  const written = (isTTY: boolean, steps: number, plainEvery?: number): string[] => {
    const lines: string[] = [];
    const counter = progress('questions', steps, plainEvery, { isTTY, write: (text: string) => lines.push(text) });
    for (let i = 0; i < steps; i++) counter.step();
    counter.end();
    return lines;
  };

  it('is one line that is rewritten on a terminal, and is taken away at the end', () => {
    expect(written(true, 45)).toEqual(['\r20 of 45 questions', '\r40 of 45 questions', '\r\u001b[K']);
  });

  it('is a plain line now and then elsewhere, none in a short run', () => {
    expect(written(false, 700)).toEqual(['300 of 700 questions\n', '600 of 700 questions\n']);
    expect(written(false, 299)).toEqual([]);
  });
});

describe('the table in the documentation', () => {
  it('replaces what stood between the marks, and nothing else', () => {
    const page = 'before\n<!-- measured -->\nold\n<!-- /measured -->\nafter\n';
    expect(between(page, 'new')).toBe('before\n<!-- measured -->\n\nnew\n\n<!-- /measured -->\nafter\n');
    expect(between(between(page, 'new'), 'new')).toBe(between(page, 'new'));
  });

  it('needs both marks', () => {
    expect(() => between('<!-- /measured --> <!-- measured -->', 'new')).toThrow(/needs <!-- measured -->/);
    expect(() => between('nothing', 'new')).toThrow(/needs/);
  });
});
