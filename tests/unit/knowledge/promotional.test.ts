import { describe, expect, it } from 'vitest';
import { promotional } from '../../../knowledge/lint/rules/promotional.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { passage } from './support.ts';

const refused = (text: string, lang: Lang = 'en', leadIn?: string) => promotional(passage(text, lang, leadIn === undefined ? {} : { leadIn })).length > 0;

describe('a sentence that promises, praises or hurries is refused', () => {
  it.each([
    'Ketamine is safe.',
    'It is generally safe for most people.',
    "With careful screening it's safe.",
    'Treatment here is safe and effective.',
    'It is a safe treatment for depression.',
    'Ketamine is non-addictive.',
    'Ketamine is not addictive in medical settings.',
    'Under supervision, it isn’t addictive.',
    'It is not considered addictive.',
    'You can’t get hooked at our doses.',
    'Medical use is risk-free.',
    'Treatment is free from addiction risks.',
    'Minimal side effects, safe for everyone.',
    'It repairs brain damage.',
    'There is no risk of addiction.',
    'Patients have no side effects.',
    'It is a proven treatment.',
    'It cures depression.',
    'It can cure chronic pain, but not migraine.',
    'Relief is guaranteed.',
    'This breakthrough helps thousands.',
    'Many call it a miracle.',
    'It has been life-changing for many.',
    'It is a real game changer.',
    'Ketamine rewires the brain.',
    'It resets your brain in one hour.',
    'The risk of addiction is virtually eliminated.',
    'Ketamine gives instant relief.',
    'Patients feel immediate improvement.',
    'We have the best clinicians.',
    'It is a lifesaver.',
    'Sessions can be transformative.',
    'Our cutting-edge clinic can help.',
    'It works for everyone.',
    'Book now to secure a place.',
    'Why not try this life-changing treatment?',
    'Isn’t it time for a breakthrough?',
  ])('%s', (text) => {
    expect(refused(text)).toBe(true);
  });
});

describe('a denial that is none lets nothing through', () => {
  it.each([
    'It is not only safe but quick.', // “not only” praises
    'It is not just a cure.',
    'There is no better cure for depression.',
    'There is no doubt that it is safe.',
    'No one doubts that it is proven.',
    'Do not miss this life-changing treatment.',
    'You will not regret this breakthrough.',
    'Never wait for a miracle to come to you.',
    'It does not hurt, and it is safe.',
    'It does not hurt and it is safe.',
    'It is not cheap, but it is proven.',
    'It does not just treat; it cures.',
    'Many do not know that it is safe.',
    'It is not wrong to call it a cure.',
    'Critics were wrong: it is a cure.',
    'The myth has fallen, and ketamine is safe.',
    'It is no longer unproven; it is proven.',
    'If you have had enough of pills, ketamine is proven to help.',
  ])('%s', (text) => {
    expect(refused(text)).toBe(true);
  });
});

describe('what is denied, asked, left open or called wrong may be said', () => {
  it.each([
    'No treatment is risk-free.',
    'It is not a cure.',
    'It is not a cure or a miracle.',
    'Ketamine has not been proven to prevent suicide.',
    'Nobody can guarantee a result.',
    'There is no guarantee that it helps.',
    'A low dose does not mean there is no risk.',
    'It isn’t safe for people with an aneurysm.',
    'It cannot be called safe.',
    'No study has shown that it is safe in pregnancy.',
    'Neither ketamine nor esketamine is a cure.',
    'There is no proof that ketamine and esketamine are safe in pregnancy.',
    'Low risk is not zero risk.',
    'No trial shows that it repairs the brain.',
    'Nothing here is free of risk.',
    'It works by blocking receptors, a leading idea that is not proven.',
    'Do not expect a cure.',
    'Do not believe anyone who says it is risk-free.',
    'Is ketamine treatment safe?',
    'Can it cure depression?',
    'It is not known whether it is safe in pregnancy.',
    'Stay until it is safe to leave.',
    'Three of 17 advertisers wrongly said that ketamine is non-addictive.',
    'It is false that ketamine is not addictive.',
    'Calling it “safe and effective” is misleading.',
    'Some sites call it non-addictive, which is false.',
    'Be careful with anyone who promises a cure.',
    'There is no evidence that it rewires the brain.',
    'Asking is safe, and it can be a relief.',
    'Move to a safe place and call 911.',
    'Take extra doses for breakthrough pain only as prescribed.',
    'At best, the effect is small.',
    'Esketamine is the best-studied form.',
    'Safety in children has not been established.',
    'The claim has been improved.',
  ])('%s', (text) => {
    expect(refused(text)).toBe(false);
  });

  it('in a list under a warning, but not under a promise', () => {
    expect(refused('a promise of a cure', 'en', 'Warning signs in an advertisement:')).toBe(false);
    expect(refused('a promise of a cure', 'en', 'What we offer:')).toBe(true);
  });
});

describe('French and Spanish are held to the same', () => {
  it.each<[Lang, string]>([
    ['fr', 'La kétamine est sécuritaire.'],
    ['fr', 'C’est un traitement sans risque.'],
    ['fr', 'Elle ne crée pas de dépendance.'],
    ['fr', 'C’est une percée.'],
    ['fr', 'La kétamine guérit la dépression.'],
    ['fr', 'Ce n’est pas seulement un miracle.'],
    ['fr', 'Ne manquez pas ce miracle.'],
    ['fr', 'Nous avons la meilleure équipe.'],
    ['fr', 'Le soulagement immédiat est garanti.'],
    ['es', 'La ketamina es segura.'],
    ['es', 'Es un tratamiento sin riesgos.'],
    ['es', 'No es adictiva.'],
    ['es', 'La ketamina cura la depresión.'],
    ['es', 'No solo es un milagro.'],
    ['es', 'Tiene eficacia comprobada.'],
    ['es', 'Ofrecemos el mejor tratamiento.'],
    ['es', 'Da alivio inmediato.'],
  ])('%s refuses: %s', (lang, text) => {
    expect(refused(text, lang)).toBe(true);
  });

  it.each<[Lang, string]>([
    ['fr', 'Aucun traitement n’est sans risque.'],
    ['fr', 'Ce n’est pas un remède miracle.'],
    ['fr', 'La kétamine ne guérit pas la dépression.'],
    ['fr', 'Est-ce sécuritaire ?'],
    ['fr', 'On ne sait pas si elle est sécuritaire pendant la grossesse.'],
    ['fr', 'Il est faux de dire qu’elle est sans danger.'],
    ['es', 'Ningún tratamiento está libre de riesgos.'],
    ['es', 'No es una cura.'],
    ['es', 'No cura la depresión.'],
    ['es', '¿Es segura?'],
    ['es', 'No se sabe si es segura en el embarazo.'],
    ['es', 'Es falso que la ketamina no sea un riesgo o que sea un milagro.'],
  ])('%s lets through: %s', (lang, text) => {
    expect(refused(text, lang)).toBe(false);
  });
});

it('names the word and says what to write instead', () => {
  expect(promotional(passage('Ketamine is non-addictive.'))).toEqual([
    {
      rule: 'promotional',
      severity: 'error',
      file: 'articles/en/process/driving.md',
      line: 10,
      word: 'non-addictive',
      message: '“non-addictive” promises or praises; say that ketamine can be addictive, and what lowers that risk',
    },
  ]);
});
