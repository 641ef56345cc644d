import { type Lexicon, list } from '../../slots/slots.ts';
import type { Concept } from './concepts.ts';

/** Concepts told with much the same words in all three languages. */
export const lexicon: Partial<Lexicon<Concept>> = {
  LETTERS: list(
    '(?<!(?:are|did|do|when|que|sont|si|estan) )(?:my|the|all|mes|les|toutes|mis|las|todas) (?:letters|lettres|cartas), m[ay] note, has their letter, have the notes(?= \\w+ already)',
  ),
  NOTES: list('letters, notes, lettres?, mots, cartas?, notas, (?:letter|note)(?= (?:for|to) (?:each|every|all)\\w*)'),
  WRITTEN: list(
    'written, wrote, writing, ready, sealed, left, ecrite?s?, prete?s?, laissee?s?, fini, escrit[oa]s?, escribi, list[oa]s, deje, (?:in|on|dans|en) \\w+ (?:drawer|desk|tiroir|cajon)',
  ),
  // a mark makes it a question: are the letters ready?
  PAPER: list(
    'refer\\w+, remision, ap+el\\w*, (?:in|as)sur\\w+, a?segur\\w+, doct\\w+, med[ei]c\\w*, employ\\w+, trabajo, boss, school, ecole, escuela, clini\\w+, ho\\w*pital, se(?:ss|s|an)[ic]\\w+, th?erap\\w+, ps[iy]\\w+, recep\\w+, appointment, rendez vous, cita, visit\\w*, nurse, [?]',
  ),
  THEIR_BYE: list(
    '(?:his|her|their) (?:goodbyes?|farewells?), goodbye (?:text|message|note|letter|voicemail), d adieu, ses adieux, (?:dit|ecrit) adieu, de despedida, despidiendose, se despidio, se esta despidiendo',
  ),
  RECEIVED: list('got, received, found, recu, trouve, recibi, encontre, me (?:mando|envio|dejo|escribio)'),
  SILENT: list(
    'not (?:pick|answer|repl|respond)\\w*, phone (?:is )?off, not (?:reach|get hold of), repond (?:plus|pas), decroche, (?:re)?joindre, no (?:me )?(?:contesta|responde), no l[aoe] \\w+, apagado',
  ),
  DONE_LIFE: list('(?<!is there )(?:no|no hay|de) plan [b-d] (?:for me|left|pour moi|para mi), ya fue para mi'),
  ME_DONE: list(
    '(?<=after (?:that|this) )i am (?:done|out), end (?:of|for) me, not plan to be (?:around|here), arrete tout(?! les? ), je debarque, plus rien apres, ya no sigo(?! con), mi final, no hay mas para mi, me bajo de, no plan [b-d](?= [.?]|$| to live), (?:pas|plus) de plan [b-d](?= [.?]|$)',
  ),
};
