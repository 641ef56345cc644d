import type { Lang } from '../types.ts';

/**
 * Words that join others and tell nothing of a subject. Only the view of telling words side by side leaves them out: elsewhere
 * they carry "how", "can I", "without".
 */
const SMALL: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: set(`a an the is are am be was were been i you it its of to in and or for on with my me your we us our they them their he she him her his
    do does did will would can could should may might if so that this these those at as have has had there from just by but what which
    about any some get got go im id`),
  fr: set(`un une le la les l d de du des est sont suis etes etre ai a as avez ont je tu vous nous on il elle ils elles ce ca c cet cette ces et ou en
    dans pour avec mon ma mes votre vos notre nos son sa ses me te se s que qu qui y au aux sur si ne n pas par plus quel quelle est ce
    j m t lui leur dont`),
  es: set(`un una unos unas el la los las lo de del en y o es son soy ser esta estan estoy hay que se me te le les mi mis su sus tu tus yo usted
    ustedes con por para a al si no como mas este esto eso esa ese`),
};

export const isSmallWord = (word: string, lang: Lang): boolean => SMALL[lang].has(word);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
