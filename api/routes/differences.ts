import type { FastifyInstance } from 'fastify';
import type { Content } from '../../domain/recommendation/content';
import type { RecommendationState, Revision } from '../../domain/recommendation/state';
import { canonicalJson } from '../../domain/shared/canonical-json';
import { mount } from '../mount';
import type { Engine } from '../ports/engine';
import { FieldRefusal, InterfaceRefusal } from '../problems';
import { wordDifference } from '../word-difference';
import { shown } from './recommendations';

const textFields = ['title', 'text', 'rationale'] as const;
const languages = ['ar', 'en'] as const;

const amendmentAlone = {
  en: 'given without from and to: it is compared with the revision that it was proposed on',
  ar: 'بدون from وto: يُقارن بالمراجعة التي اقتُرح عليها',
};

const revisionNumbered = (
  { reference, revisions }: RecommendationState,
  number: number,
  field: 'from' | 'to',
): Revision => {
  const found = revisions.find((revision) => revision.number === number);
  if (found !== undefined) return found;
  const last = revisions.length;
  throw new InterfaceRefusal('TAWSIYA_UNKNOWN_REVISION', { field, revision: number, reference, last });
};

const revisionBefore = (state: RecommendationState, { number }: Revision): Revision => {
  const { reference } = state;
  if (number === 1)
    throw new InterfaceRefusal('TAWSIYA_NO_EARLIER_REVISION', { field: 'from', revision: 1, reference });
  return revisionNumbered(state, number - 1, 'from');
};

const textsOf = (before: Content, after: Content) =>
  textFields.flatMap((field) =>
    languages.flatMap((language) => {
      const [old, fresh] = [before[field]?.[language], after[field]?.[language]];
      if (old === undefined && fresh === undefined) return [];
      const parts = wordDifference(old ?? '', fresh ?? '', language);
      return [{ field, language, changed: old !== fresh, parts }];
    }),
  );

const fieldsOf = (before: Content, after: Content) => {
  const fields = [
    { field: 'theme' as const, before: before.theme, after: after.theme },
    { field: 'addressees' as const, before: before.addressees, after: after.addressees },
    { field: 'evidence' as const, before: before.evidence, after: after.evidence },
  ];
  return fields.filter((field) => canonicalJson(field.before) !== canonicalJson(field.after));
};

interface Compared {
  readonly from: number;
  readonly to: number | null;
  readonly amendment: number | null;
  readonly before: Content;
  readonly after: Content;
}

const revisionsCompared = (
  state: RecommendationState,
  query: { readonly from?: number | undefined; readonly to?: number | undefined },
): Compared => {
  const to = revisionNumbered(state, query.to ?? state.revisions.length, 'to');
  const from =
    query.from === undefined ? revisionBefore(state, to) : revisionNumbered(state, query.from, 'from');
  return { from: from.number, to: to.number, amendment: null, before: from.content, after: to.content };
};

const amendmentCompared = (state: RecommendationState, number: number): Compared => {
  const { reference, amendments } = state;
  const amendment = amendments.find((each) => each.number === number);
  if (amendment === undefined)
    throw new InterfaceRefusal('TAWSIYA_UNKNOWN_AMENDMENT', {
      amendment: number,
      reference,
      count: amendments.length,
    });
  const from = revisionNumbered(state, amendment.revision, 'from');
  return {
    from: from.number,
    to: null,
    amendment: number,
    before: from.content,
    after: amendment.content,
  };
};

export const mountDifferences = (app: FastifyInstance, engine: Engine): void => {
  mount(app, 'compare-revisions', async ({ params: { reference }, query, person }) => {
    const { state } = await shown(engine, reference, person.personId);
    if (query.amendment !== undefined && (query.from ?? query.to) !== undefined)
      throw new FieldRefusal('amendment', amendmentAlone);
    const { before, after, ...compared } =
      query.amendment === undefined
        ? revisionsCompared(state, query)
        : amendmentCompared(state, query.amendment);
    return {
      response: {
        reference,
        ...compared,
        texts: textsOf(before, after),
        fields: fieldsOf(before, after),
      },
    };
  });
};
