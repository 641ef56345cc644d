import { describe, expect, it } from 'vitest';
import lines from '../../knowledge/helplines/helplines.yaml';
import { clinic, clinicInQuebec } from '../../widget/demo/fixtures/clinic.ts';
import { accentOf, BRIGHTEST_DARK, contrastOf, DIMMEST_LIGHT } from '../../widget/shared/accent.ts';
import { callLink, siteLink, textLink, webLink } from '../../widget/shared/links.ts';
import { CRISIS_NUMBER, crisisNumbers, EMERGENCY_NUMBER } from '../../widget/shared/numbers.ts';
import { hoursTable, longDate, openLine } from '../../widget/shared/opening.ts';
import { chooseLang, loadPhrases } from '../../widget/shared/phrases/phrases.ts';
import { cover } from '../../widget/shared/private-details.ts';
import { tabSession } from '../../widget/shared/session.ts';

describe('links', () => {
  it.each([
    ['https://www.canada.ca/x', 'https://www.canada.ca/x'],
    ['http://www.canada.ca/x', undefined],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,<b>', undefined],
    ['//evil.example', undefined],
    ['', undefined],
  ])('a source at “%s” leads to %s', (url, href) => expect(webLink(url)).toBe(href));

  it.each([
    ['250-555-0142', 'tel:2505550142'],
    ['+1 (250) 555 0142', 'tel:+12505550142'],
    ['988', 'tel:988'],
    ['javascript:alert(1)', undefined],
    ['250"onclick="x', undefined],
    ['', undefined],
  ])('the number “%s” dials %s', (number, href) => expect(callLink(number)).toBe(href));

  it.each([
    ['988', undefined, 'sms:988'],
    ['988', 'AYUDA', 'sms:988?&body=AYUDA'],
    ['988;x', undefined, undefined],
  ])('a text to “%s” saying “%s” goes to %s', (number, body, href) => expect(textLink(number, body)).toBe(href));

  it.each([
    ['/privacy.html', 'http://localhost:8787/', 'http://localhost:8787/privacy.html'],
    ['https://clinic.example/p', 'https://other.example/', 'https://clinic.example/p'],
    ['http://elsewhere.example/p', 'https://clinic.example/', undefined],
    ['javascript:alert(1)', 'https://clinic.example/', undefined],
  ])('the privacy page “%s” seen from %s is %s', (url, page, href) => expect(siteLink(url, page)).toBe(href));
});

describe('a clinic’s colour', () => {
  it.each(['#1d5f6b', '#ffff00', '#000000', '#ffffff', '#ff00ff', '#7f7f7f', '#d0e0f0', 'red', ''])('“%s” can be read in both schemes', (hex) => {
    const { light, dark } = accentOf(hex);
    for (const [colours, surface] of [
      [light, DIMMEST_LIGHT],
      [dark, BRIGHTEST_DARK],
    ] as const) {
      expect(contrastOf(colours.ink, surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(colours.fill, colours.onFill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('stays what it is where it can be read already', () => expect(accentOf('#1d5f6b').light.fill).toBe('#1d5f6b'));
});

describe('private details', () => {
  it.each([
    ['1234-567-890-AB', '•••'],
    ['9876543210', '•••'],
    ['TREM 1234 5678', '•••'],
    ['046 454 286', '•••'],
    ['born 12/31/1961', 'born •••'],
    ['call 250-555-0142 or 2505550142', 'call 250-555-0142 or 2505550142'],
    ['session on 2026-11-03', 'session on 2026-11-03'],
    ['I paid $385 twice', 'I paid $385 twice'],
  ])('“%s” is sent as “%s”', (text, covered) => expect(cover(text)).toBe(covered));
});

describe('help numbers', () => {
  it('agree with the list that is checked, in both countries', () => {
    for (const region of ['CA', 'US']) {
      const of = (kind: string) =>
        (lines as { kind: string; region: string; within?: string; call: { tel: string } }[]).find(
          (line) => line.kind === kind && line.region === region && !line.within,
        );
      expect(of('crisis')?.call.tel).toBe(CRISIS_NUMBER);
      expect(of('emergency')?.call.tel).toBe(EMERGENCY_NUMBER);
    }
  });

  it('are there before a profile is', () => expect(crisisNumbers(undefined, 'fr')).toMatchObject({ crisis: { tel: '988', sms: '988' }, emergency: '911' }));

  it('include the line of the clinic’s own province', () => {
    expect(crisisNumbers(clinic, 'en').local).toBeUndefined();
    expect(crisisNumbers(clinicInQuebec, 'fr').local).toMatchObject({ tel: '18662773553' });
  });
});

describe('opening hours', () => {
  it.each([
    ['en', 'Closed now. Opens Monday, November 23 at 9:00 a.m.'],
    ['fr', 'Fermé maintenant. Ouvre lundi 23 novembre à 9 h 00.'],
    ['es', 'Cerrada ahora. Abre el lunes, 23 de noviembre a las 9:00 a.m.'],
  ] as const)('in %s', async (lang, line) => {
    expect(openLine(clinic, await loadPhrases(lang), lang).replace(/\s/g, ' ')).toBe(line);
  });

  it('promise nothing when the next opening is not known', async () => {
    const p = await loadPhrases('en');
    expect(openLine({ openNow: false, opensAt: null }, p, 'en')).toBe('Closed now.');
    expect(openLine({ openNow: true, opensAt: null }, p, 'en')).toBe('Open now.');
  });

  it('list all seven days, closed ones too', async () => {
    const table = hoursTable(clinic, await loadPhrases('en'), 'en');
    expect(table.map(({ day }) => day)).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    expect(table.at(-1)?.hours).toBe('closed');
  });

  it('show a date as that date in every time zone', () => expect(longDate('2026-11-21', 'en')).toBe('November 21, 2026'));
});

describe('the language', () => {
  it.each([
    [['fr-CA'], undefined, 'fr'],
    [['de', 'es-419'], undefined, 'es'],
    [['de'], undefined, 'en'],
    [['es', 'fr'], ['en', 'fr'], 'fr'],
    [['es'], ['fr'], 'fr'],
    [[undefined, null, ''], undefined, 'en'],
  ] as const)('wished as %j of %j is %s', (wishes, offered, lang) => expect(chooseLang(wishes, offered)).toBe(lang));
});

describe('what the tab remembers', () => {
  const broken = (): Storage => {
    throw new DOMException('denied', 'SecurityError');
  };

  it('comes back, and is gone when cleared', () => {
    const session = tabSession<{ n: number }>('test-session');
    session.save({ n: 1 });
    expect(session.load()).toEqual({ n: 1 });
    session.clear();
    expect(session.load()).toBeUndefined();
  });

  it('is simply nothing where the browser forbids storage or the record is not ours', () => {
    const forbidden = tabSession<number>('x', broken);
    expect(() => forbidden.save(1)).not.toThrow();
    expect(forbidden.load()).toBeUndefined();
    sessionStorage.setItem('clinic-faq/odd', '{"version":0,"value":1}');
    expect(tabSession('odd').load()).toBeUndefined();
    sessionStorage.setItem('clinic-faq/odd', 'not json');
    expect(tabSession('odd').load()).toBeUndefined();
    sessionStorage.removeItem('clinic-faq/odd');
  });
});
