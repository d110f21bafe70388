/** The agenda of a review cycle from the command line: items, and the papers before them. */
import type { Flags, Given } from './command';
import { bilingualOf } from './content';
import { UsageError } from './failures';
import { namedPieces } from './pieces';
import { failureSentences } from './words/failures';

export const agendaFlags = {
  item: {
    many: true,
    about: {
      en: 'A recommendation on the agenda, or "MWG-2026-0042; type=budget"; repeat it for several, in their order',
      ar: 'توصية في جدول الأعمال أو "MWG-2026-0042; type=budget"؛ كررها للمتعدد بالترتيب',
    },
  },
  paper: {
    many: true,
    about: {
      en: 'A paper of an item: "item=MWG-2026-0042; title-en=…; title-ar=…; link=…"; repeat it for several',
      ar: 'وثيقة لأحد البنود: "item=MWG-2026-0042; title-en=…; title-ar=…; link=…"؛ كررها للمتعدد',
    },
  },
  'carry-over': {
    many: true,
    about: {
      en: 'A cycle that is over, whose unfinished items come first; repeat it for several',
      ar: 'دورة منتهية تأتي بنودها غير المنجزة أولاً؛ كررها للمتعدد',
    },
  },
} as const satisfies Flags;

const badItem = (value: string): UsageError => new UsageError(failureSentences.badItem, { value });
const badPaper = (value: string): UsageError => new UsageError(failureSentences.badPaper, { value });

const itemOf = (value: string): { readonly reference: string; readonly decisionType?: string } => {
  const [reference = '', ...rest] = value.split(';');
  const { type, ...strays } = namedPieces(rest.join(';'), () => badItem(value));
  if (Object.keys(strays).length > 0) throw badItem(value);
  return { reference: reference.trim(), ...(type === undefined ? {} : { decisionType: type }) };
};

const paperOf = (value: string) => {
  const { item, link, ...titles } = namedPieces(value, () => badPaper(value));
  const { 'title-en': en, 'title-ar': ar, ...strays } = titles;
  if (item === undefined || Object.keys(strays).length > 0) throw badPaper(value);
  // A title in neither language is sent as missing, and the answer says so.
  return { item, paper: { title: bilingualOf(en, ar) ?? {}, ...(link === undefined ? {} : { link }) } };
};

/** @throws UsageError where an item or a paper cannot be read, or a paper is of no item */
export const agendaOf = (given: Given<typeof agendaFlags>) => {
  const items = given.item.map(itemOf);
  const papers = given.paper.map(paperOf);
  const stray = papers.find(({ item }) => !items.some(({ reference }) => reference === item));
  if (stray !== undefined) throw new UsageError(failureSentences.strayPaper, { item: stray.item });
  return {
    agenda: items.map((item) => {
      const own = papers.filter((each) => each.item === item.reference).map(({ paper }) => paper);
      if (own.length > 0) return { ...item, papers: own };
      return item.decisionType === undefined ? item.reference : item;
    }),
    carryOver: given['carry-over'].length === 0 ? undefined : [...given['carry-over']],
  };
};
