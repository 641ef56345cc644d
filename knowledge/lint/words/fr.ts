import type { DenialWords, ExemptWords, Term, Words } from './shape.ts';

// `\b` knows no accented letters, so words that begin or end with one are bounded by `(?<!\p{L})` and `(?!\p{L})`.
const SAFE = 'dites quels sont les risques et comment on les surveille';
const HYPE = 'retirez-le; dites ce qui a été mesuré, et chez combien de personnes';

const promotional: readonly Term[] = [
  {
    pattern:
      /\bnon[- ]addicti(?:f|ve)s?\b|\b(?:pas|jamais|aucunement) (?:une drogue )?addicti(?:f|ve)s?\b|\b(?:ne (?:crée|cause|provoque|entraîne)|sans) (?:pas |jamais )?(?:d['’]|de |aucune )?(?:accoutumance|dépendance)/iu,
    say: 'dites que la kétamine peut créer une dépendance, et ce qui réduit ce risque',
    mayBeAsked: true,
  },
  {
    pattern: /\bsans (?:aucun |le moindre )?(?:risques?|danger)\b|\baucun risque\b|\bz[ée]ro risque\b|\brisque z[ée]ro\b|\binoffensi(?:f|ve)s?\b/iu,
    say: SAFE,
    mayBeAsked: true,
  },
  {
    pattern: /\b(?:sans|aucun|pas d['’]) ?(?:aucun )?effets? (?:secondaires?|indésirables?)/iu,
    say: 'nommez les effets secondaires fréquents',
    mayBeAsked: true,
  },
  {
    pattern:
      /\b(?:est|sont|était|étaient|reste|demeure|semble|considérée? comme)(?: (?:très|tout à fait|totalement|parfaitement|généralement|entièrement|relativement))* (?:sûre?s?|sécuritaires?|sans danger)(?!\p{L})(?! que)/iu,
    say: SAFE,
    mayBeAsked: true,
  },
  {
    pattern:
      /(?<!\p{L})(?:sûre?s?|sécuritaires?)(?: et|,) efficaces?|\btraitements? (?:sûrs?|sécuritaires?)(?!\p{L})|\btotalement (?:sûre?|sécuritaire|efficace)s?(?!\p{L})/iu,
    say: SAFE,
    mayBeAsked: true,
  },
  {
    pattern: /(?<!\p{L})(?:éprouvée?s?|prouvée?s?|démontrée?s? hors de tout doute)(?!\p{L})/iu,
    say: "dites quel genre d'étude l'a montré, et avec quelle certitude",
    mayBeAsked: true,
  },
  {
    pattern: /(?<!\p{L})guéri(?:r|t|e|es|s|son|sons|ra|ssent)?(?!\p{L})/iu,
    say: 'dites combien de personnes vont mieux, et pendant combien de temps',
    mayBeAsked: true,
  },
  { pattern: /\bgaranti(?:e|es|s|r|t|ssent)?\b/iu, say: 'dites ce qui est probable, et pour combien de personnes', mayBeAsked: true },
  { pattern: /\bfonctionne (?:toujours|pour tout le monde)\b|\btout le monde (?:va mieux|guérit)/iu, say: 'dites pour combien de personnes', mayBeAsked: true },
  { pattern: /(?<!\p{L})(?:percées?|avancées? majeures?)(?!\p{L})(?! (?:de douleur|douloureu))/iu, say: HYPE },
  { pattern: /\bmiracles?\b|\bmiraculeu(?:x|ses?)\b/iu, say: HYPE },
  { pattern: /\brévolutionn\p{L}+|\b(?:change|changer|changé|transforme|transformer) (?:la|des|votre|sa) vies?\b|\btransformat(?:eur|rice)s?\b/iu, say: HYPE },
  { pattern: /\b(?:reprogramm|réinitialis|recâbl|rebranch)\p{L}+/iu, say: "dites que son action est encore à l'étude" },
  {
    pattern: /\b(?:pratiquement|presque|totalement|complètement) élimin\p{L}+|\bélimin\p{L}+ (?:tous? )?les risques?\b/iu,
    say: 'dites de combien, et par rapport à quoi',
  },
  {
    pattern: /\b(?:soulagement|effet|résultat|amélioration)s? (?:instantané|immédiat)e?s?/iu,
    say: "dites après combien d'heures ou de jours, et chez combien de personnes",
  },
  { pattern: /\b(?:le|la|les|nos|notre|votre) meilleure?s?\b(?! (?:connu|étudié|documenté))/iu, say: 'dites lequel, et comment il se compare' },
  { pattern: /\b(?:incroyable|extraordinaire|exceptionnel(?:le)?|inégalée?|de pointe|de classe mondiale|sans pareil(?:le)?)s?(?!\p{L})/iu, say: HYPE },
  {
    pattern: /\b(?:réservez|agissez) (?:dès )?(?:maintenant|aujourd['’]hui)|\b(?:offre|places?) (?:spéciale|limitée)s?|\brabais\b/iu,
    say: 'retirez ce qui presse ou attire',
  },
];

const denial: DenialWords = {
  cue: /(?<!\p{L})(?:pas|aucune?|jamais|ni|rien|personne|nul(?:le)?|sans que|loin d['’]|ne(?=\s*$))(?!\p{L})|(?<!\p{L})n['’]$/iu,
  praise:
    /^(?:n['’]|ne )\p{L}+ pas (?:seulement|juste|simplement)(?!\p{L})|^(?:pas|rien) (?:seulement|juste|simplement|uniquement|moins|de doute|mieux|de meilleure?)(?!\p{L})|^aucune? (?:doute|autre|meilleure?)(?!\p{L})/iu,
  deflected:
    /(?<!\p{L})(?:manqu\p{L}+|rat(?:er|ez)|attend\p{L}+|oubli\p{L}+|hésit\p{L}+|ignor\p{L}+|néglig\p{L}+|dout\p{L}+|savoir que|savez que|sait que)(?!\p{L})/iu,
  command: /^ ?(?:ne |n['’])(?!croyez|attendez|supposez|pensez|comptez|acceptez|espérez)\p{L}+ez (?:pas|jamais)(?!\p{L})/iu,
  breaker:
    /[,;:—–()]|(?<!\p{L})(?:mais|pourtant|cependant|bien que|car|parce que|tandis que)(?!\p{L})|(?<!\p{L})et(?=\s*$| (?:il|elle|est|sont|a|ont|c['’]est|ce|cette|ils|elles|nous|vous|un|une|le|la|peut|fonctionne)(?!\p{L}))/iu,
  wrong:
    /(?<!\p{L})(?:fau(?:x|sse|sses|ssement)|à tort|erron\p{L}+|tromp\p{L}+|mensong\p{L}+|inexact\p{L}*|mythes?|aucune preuve|pas vrai|exagér\p{L}+|méfi\p{L}+|signaux d['’]alerte|signes d['’]alerte)(?!\p{L})/iu,
  copula: /(?<!\p{L})(?:est|sont|était|étaient|serait|a été)(?!\p{L})/iu,
  relative: /^["”’» ]*,? (?:ce qui|qui) (?:est|était) $/iu,
  open: /(?<!\p{L})(?:si|s['’]il|jusqu['’]à|avant|à moins|vérifi\p{L}+ que|demander)(?!\p{L})/iu,
};

const safeMessaging: readonly Term[] = [
  { pattern: /\bcomm(?:et|ettre|is|ettent|ettait)(?: un| le)? suicide\b/iu, say: 'écrivez « mort par suicide » ou « s’enlever la vie »' },
  {
    pattern: /\btentatives?(?: de suicide)? (?:réussie|ratée|manquée|échouée)s?|\bsuicides? (?:réussi|raté|manqué)s?/iu,
    say: 'écrivez « tentative de suicide » ou « mort par suicide »',
  },
  {
    pattern: /\btoxico(?:mane|s?)s?\b|\bdroguée?s\b|\b(?:un|une|des|les) (?:droguée?|accros?|junkies?)(?!\p{L})/iu,
    say: 'écrivez « personne qui a une dépendance » ou « personne qui consomme »',
  },
  { pattern: /\b(?:un|une|des|les) alcooliques\b|\bun alcoolique\b|\bune alcoolique\b/iu, say: "écrivez « personne qui a un problème d'alcool »" },
  { pattern: /\bsouffr(?:e|es|ent|ant|ait|aient|ir)(?: \p{L}+)? (?:de|d['’]|du|des) ?(?!plus\b)/iu, say: 'écrivez « a » ou « vit avec »' },
  {
    pattern: /\b(?:malades mentaux|schizophrènes|fous|folles|cinglés?|dépressifs\b(?! (?:symptômes|épisodes|troubles)))/iu,
    say: 'écrivez « personne qui a … » et nommez le trouble',
  },
];

const exempt: ExemptWords = {
  verdict:
    /^(?:oui|non|pas (?:encore|toujours|tout à fait|forcément|exactement|vraiment|à (?:lui|elle) seule?)|en partie|parfois|souvent|rarement|peut-être|les deux|ni l['’]un ni l['’]autre|cela dépend|ça dépend|cela varie)(?: (?:de|du|des|d['’]|selon) ?[^.]{1,60})?[.!]$/iu,
  advice:
    /^(?:(?:s['’]il vous plaît|aussi|puis|ensuite|alors|d['’]abord|toujours|et|ou|au besoin|dans tous les cas|d['’]ici là)[, ]+)*(?:(?:ne |n['’])?(?:vous |y |en |le |la |les |l['’]|lui |leur )?(?!nez\b|chez\b|assez\b)\p{L}+ez(?!\p{L})(?!-?vous (?:avez|êtes))|dites(?!\p{L})|faites(?!\p{L})|ne (?:faites|dites)(?!\p{L})|ne (?:le|la|les|vous) |vous (?:pouvez|pourriez)(?: aussi| toujours| encore)? (?:demander|dire|appeler|écrire|parler|refuser|choisir|arrêter|changer|apporter|prendre votre temps)|vous n['’]avez pas à|il est (?:utile|bon|prudent|raisonnable|normal) de (?:demander|dire|parler|noter|prévoir|poser))/iu,
  opener:
    /^(?:si|s['’]il|quand|lorsque?|lorsqu['’]|avant|après|jusqu['’]|pendant|une fois|à moins|dès|même si|en|au|aux|à|sur|dans|selon|pour|avec|entre|au lieu|sinon|en attendant)(?!\p{L})/iu,
  reason:
    /(?<!\p{L})(?:parce qu|car |puisqu).*(?<!\p{L})(?:peut|peuvent|pourrait|risques?|danger\p{L}*|nui\p{L}+|caus\p{L}+|augment\p{L}+|rédui\p{L}+|endommag\p{L}+|affect\p{L}+|dépendance)(?!\p{L})/iu,
  figure: /\d[\d\s,.]* (?:sur|de|des) \d|\d\s?%|\bpour cent\b|\bfois (?:plus|moins)\b/iu,
  about: [
    /^(?:cette|cet|ce|ces) (?:page|article|réponse|assistant|conversation|clinique|information|liste|texte|renseignement)s?(?!\p{L})(?! (?:rédui|trait))/iu,
    /^(?:voici|ci-dessous|la liste (?:ci-dessous|qui suit)|les points (?:ci-dessous|qui suivent))/iu,
    /^(?:l['’]assistant|la clinique|votre (?:clinique|clinicien|clinicienne|médecin|pharmacien|pharmacienne|prescripteur|équipe)|l['’]équipe(?: soignante| de soins| traitante)?|le personnel)(?: ou (?:votre |la |le )?\p{L}+)? (?:peut|peuvent|ne peut|vous|décide|décidera|devrait|doit|sait)(?!\p{L})/iu,
    /^(?:seule?s?) (?:un|une|votre|le|la|des) (?:clinicien|clinicienne|médecin|prescripteur|pharmacien|professionnel)/iu,
    /^(?:un|une) (?:clinicien|clinicienne|médecin|prescripteur|pharmacien|professionnel de la santé)(?: qui vous connaît[^,.]*)? (?:peut|pourra|doit|décide|devrait)(?!\p{L})/iu,
    /^(?:c['’]est|ceci est|voilà) une liste (?:partielle|abrégée)|^cette liste\b/iu,
    /^(?:les sources(?: lues| consultées| citées)?(?: ici)?|nous) n['’](?:ont|avons|en)\b.*\baucune?(?!\p{L})|^les sources(?: lues| consultées| citées)? ici ne /iu,
    /^(?:c['’]est|cela reste|ce choix est|cette décision est) (?:à vous|votre (?:choix|décision|droit)|une (?:question|décision) (?:pour|à))/iu,
  ],
  states:
    /(?<!\p{L})(?:est|sont|était|étaient|peut|peuvent|pourrait|a|ont|cause|causent|augmente|augmentent|réduit|réduisent|aide|aident|montre|montrent)(?!\p{L})/iu,
  list: /^(?:quoi|ce qu['’]il faut|ce que vous pouvez) (?:dire|apporter|demander|faire|éviter|mentionner|prévoir|noter|porter|surveiller|signaler)|^(?:questions|choses|points) à|^à (?:dire|apporter|demander|mentionner|signaler|prévoir)/iu,
  condition: /(?<!\p{L})(?:si|quand|pour|en cas de) ?:?$/iu,
  notKnown:
    /(?<!\p{L})(?:on ne (?:sait|connaît) pas|on ignore|pas (?:encore )?(?:bien )?(?:connue?s?|établie?s?|claire?s?|étudiée?s?|certaine?s?|été étudiée?s?)|inconnue?s?|incertaine?s?|personne ne sait|peu connue?s?|aucune (?:grande |bonne )?étude|pas assez d['’](?:études|données)|trop peu|on (?:en )?sait peu|difficile (?:à|de) (?:dire|savoir|prévoir)|ne (?:permet|permettent) pas de (?:dire|savoir|prédire))/iu,
};

export const FR: Words = {
  promotional,
  denial,
  safeMessaging,
  exempt,
  numerals: [
    "un demi[- ]|une demi[- ]|la moitié d['’]un",
    'un',
    'une',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'douze',
    'quinze',
    'vingt',
    'vingt-cinq',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante-quinze',
    'quatre-vingts?',
    'cent',
    'cents',
    'mille',
  ],
  units: ['(?:milli|micro|nano)?grammes?', '(?:milli|micro|centi)litres?'],
};
