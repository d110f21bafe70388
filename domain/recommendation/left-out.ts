/**
 * Positions on record that other rules would not have taken.
 *
 * Invariant: of several proxies of one holder those count first that were spoken by first, as many as the rules let it hold.
 */
import type { Deciding } from '../group/deciding';
import type { Membership } from '../group/membership';
import { isRecused, type RecusedByRules } from '../group/representation';
import { fillTemplate, type Language } from '../shared/refusal';
import type { Position } from './position';

const messages = {
  recused: {
    en: '{entity} would have been recused, so its position is left out.',
    ar: 'كانت {entity} ستتنحى، فلم يُحتسب موقفها.',
  },
  'no-proxies': {
    en: 'These rules know no proxies, so what {holder} said for {entity} is left out.',
    ar: 'لا تعرف هذه القواعد الوكالة، فلم يُحتسب ما قالته {holder} باسم {entity}.',
  },
  'too-many-proxies': {
    en: '{holder} spoke for more entities than these rules let it ({atMost}), so what it said for {entity} is left out.',
    ar: 'تحدثت {holder} باسم جهات أكثر مما تجيزه هذه القواعد ({atMost})، فلم يُحتسب ما قالته باسم {entity}.',
  },
} as const;

/** Why what is on record for a member entity is not counted. */
export interface LeftOut {
  readonly code: keyof typeof messages;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** In the reader's language. @param membership names the entities; one that it lacks keeps its id */
export const leftOutText = (
  { code, parameters }: LeftOut,
  language: Language,
  { entities }: Pick<Membership, 'entities'>,
): string => {
  const named = Object.fromEntries(
    Object.entries(parameters).map(([place, value]) => [
      place,
      entities.find(({ id }) => id === value)?.names[language] ?? value,
    ]),
  );
  return fillTemplate(messages[code][language], named);
};

/** The entities that each holder could not have spoken for. */
const pastLimit = (spoken: readonly Position[], atMost: number): ReadonlySet<string> => {
  const held = new Map<string, Set<string>>();
  const past = new Set<string>();
  for (const { entityId, proxyHeldBy } of spoken) {
    if (proxyHeldBy === undefined) continue;
    const givers = held.get(proxyHeldBy) ?? new Set();
    held.set(proxyHeldBy, givers);
    if (givers.has(entityId)) continue;
    if (givers.size < atMost) givers.add(entityId);
    else past.add(entityId);
  }
  return past;
};

export interface Admitted {
  readonly positions: readonly Position[];
  readonly leftOut: readonly LeftOut[];
}

/** What the rules would have taken of the positions, and what not, each entity once. */
export const admittedUnder = (
  { proxies: { atMost } }: Pick<Deciding, 'proxies'>,
  recused: readonly RecusedByRules[],
  spoken: readonly Position[],
): Admitted => {
  const past = pastLimit(spoken, atMost);
  const reasonFor = ({ entityId, proxyHeldBy, value }: Position): LeftOut | null => {
    if (isRecused(recused, entityId))
      return value === 'recused' ? null : { code: 'recused', parameters: { entity: entityId } };
    if (proxyHeldBy === undefined || !past.has(entityId)) return null;
    const parameters = { entity: entityId, holder: proxyHeldBy };
    return atMost === 0
      ? { code: 'no-proxies', parameters }
      : { code: 'too-many-proxies', parameters: { ...parameters, atMost } };
  };
  const leftOut = new Map<string, LeftOut>();
  const positions = spoken.filter((position) => {
    const reason = reasonFor(position);
    if (reason !== null) leftOut.set(position.entityId, reason);
    return reason === null;
  });
  return { positions, leftOut: [...leftOut.values()] };
};
