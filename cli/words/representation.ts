/** Who speaks for an entity, by the rules of procedure, in sentences. */
import type { Phrase } from '../language';

type Sentences<K extends string> = Readonly<Record<K, Phrase>>;

export const alternateSentences: Sentences<'as-members' | 'in-absence'> = {
  'as-members': {
    en: 'An alternate speaks for the entity as its representative does.',
    ar: 'يتحدث المناوب باسم الجهة كما يتحدث ممثلها.',
  },
  'in-absence': {
    en: 'An alternate speaks for the entity only as long as its representative has not.',
    ar: 'لا يتحدث المناوب باسم الجهة إلا ما دام ممثلها لم يتحدث.',
  },
};

export const presenceSentences: Sentences<'attendance' | 'positions'> = {
  attendance: {
    en: 'At a meeting those are present for the quorum who were there.',
    ar: 'في الاجتماع يُعدّ حاضراً لأغراض النصاب القانوني من حضره.',
  },
  positions: {
    en: 'At a meeting those are present for the quorum who have a position.',
    ar: 'في الاجتماع يُعدّ حاضراً لأغراض النصاب القانوني من أبدى موقفاً.',
  },
};

export const interestSentences: Sentences<'nobody' | 'proposer' | 'addressee'> = {
  nobody: {
    en: 'No member entity is recused by the rules; whoever has an interest recuses itself.',
    ar: 'لا تتنحى أي جهة عضو بموجب القواعد؛ ومن له مصلحة يتنحى بنفسه.',
  },
  proposer: {
    en: 'The entity that proposed the text is recused.',
    ar: 'تتنحى الجهة التي قدمت النص.',
  },
  addressee: {
    en: 'A member entity that the text is addressed to is recused.',
    ar: 'تتنحى الجهة العضو التي يوجه إليها النص.',
  },
};

export const proxySentences: Sentences<'none' | 'some' | 'not-counted' | 'counted'> = {
  none: { en: 'No proxies are given.', ar: 'لا تُعطى وكالات.' },
  some: {
    en: 'A member entity may leave its position to another one, which holds no more than {atMost} proxies.',
    ar: 'يجوز للجهة العضو أن تترك موقفها لجهة أخرى لا تحمل أكثر من {atMost} من الوكالات.',
  },
  'not-counted': {
    en: 'At a meeting a proxy does not make its giver present.',
    ar: 'لا تجعل الوكالة معطيها حاضراً في الاجتماع.',
  },
  counted: {
    en: 'At a meeting an entity is present by whoever holds its proxy and speaks for it.',
    ar: 'تُعدّ الجهة حاضرة في الاجتماع بمن يحمل وكالتها ويتحدث باسمها.',
  },
};

export const separationSentences: Sentences<
  'none' | 'position-and-determination' | 'position-and-endorsement' | 'secretariat-and-position'
> = {
  none: {
    en: 'One person may unite any duties that the seats give.',
    ar: 'يجوز لشخص واحد أن يجمع بين أي واجبات تمنحها مقاعده.',
  },
  'position-and-determination': {
    en: 'Whoever took a position in a round does not confirm its outcome.',
    ar: 'من اتخذ موقفاً في جولة لا يؤكد نتيجتها.',
  },
  'position-and-endorsement': {
    en: 'Whoever took a position in the last round gives no key of endorsement.',
    ar: 'من اتخذ موقفاً في الجولة الأخيرة لا يعطي مفتاح إقرار.',
  },
  'secretariat-and-position': {
    en: 'Whoever is of the secretariat takes no position for a member entity.',
    ar: 'من كان في الأمانة لا يتخذ موقفاً باسم جهة عضو.',
  },
};
