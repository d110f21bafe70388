/** Histories that the specs begin with, told by the commands that led to them. */
import { noDelegations } from '../../../domain/group/delegation';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import type {
  CommandData,
  CommandName,
  RecommendationCommand,
} from '../../../domain/recommendation/commands';
import { canonicalText, type Content } from '../../../domain/recommendation/content';
import { recommendationDecider } from '../../../domain/recommendation/decider';
import type { RecommendationEvent } from '../../../domain/recommendation/events';
import { recommendationMessage } from '../../../domain/recommendation/refusals';
import { system, type Actor } from '../../../domain/shared/actor';
import type { Instant } from '../../../domain/shared/instant';
import { content, hour, membership, person, reasons, rules as usualRules, sha256 } from '../cast';
import { specification } from '../specification';

export type Story = readonly RecommendationEvent[];

export const decider = recommendationDecider(sha256);
export const { given, played, fold } = specification(decider, recommendationMessage);

const from = <N extends CommandName>(actor: Actor, type: N, data: CommandData<N>): RecommendationCommand =>
  // A name with the data registered for it is exactly one member of the union.
  ({ type, actor, data }) as RecommendationCommand;

export const asks = <N extends CommandName>(
  personId: string,
  type: N,
  data: CommandData<N>,
): RecommendationCommand => from(person(personId), type, data);

export const engine = <N extends CommandName>(type: N, data: CommandData<N>): RecommendationCommand =>
  from(system, type, data);

export const timePasses = engine('pass-time', {});

/** A coordination committee, and a policy committee above it. */
export const ladder = [
  { id: 'jtcc', names: { ar: 'لجنة التنسيق', en: 'Coordination committee' } },
  { id: 'spc', names: { ar: 'لجنة السياسات', en: 'Policy committee' } },
];

export const proposal = (rules: RulesOfProcedure = usualRules, said: Content = content) => ({
  reference: 'MWG-2026-0001',
  group: 'MWG',
  content: said,
  membership,
  rules,
  ladder,
  delegations: noDelegations,
});

export const hashOf = (said: Content): string => sha256(canonicalText(said));

/** In the order of the membership: one who speaks for each member entity. */
export const representatives = [
  ['huda', 'mfa'],
  ['marco', 'iom'],
  ['amina', 'moi'],
  ['sara', 'unhcr'],
  ['yusuf', 'moh'],
] as const;

/** The round's deadline, an hour of the story. */
export const roundDeadline = 100;
/** When the last position came in, and with it the adoption. */
export const adoption = 3;

export const supportFrom = (
  story: Story,
  among: readonly (readonly [string, string])[] = representatives,
  at: Instant = hour(adoption),
): Story =>
  among.reduce<Story>(
    (so, [personId, entityId]) =>
      played(so, asks(personId, 'take-position', { value: 'support', entityId }), at),
    story,
  );

const storiesUnder = (rules: RulesOfProcedure) => {
  const drafted = played([], asks('amina', 'propose', { ...proposal(rules), draft: true }), hour(0));
  const proposed = played([], asks('amina', 'propose', proposal(rules)), hour(0));
  const returnedFromScreening = played(proposed, asks('layla', 'return', reasons), hour(1));
  const admitted = played(proposed, asks('layla', 'admit', {}), hour(1));
  const roundOpen = played(admitted, asks('layla', 'open-round', { deadline: hour(roundDeadline) }), hour(2));
  const answered = supportFrom(roundOpen);
  return { drafted, proposed, returnedFromScreening, admitted, roundOpen, answered };
};

/** Histories under rules that differ from the usual ones as named. */
export const underRules = (changes: Partial<RulesOfProcedure>) => storiesUnder({ ...usualRules, ...changes });

export const underTerms = (terms: Partial<RulesOfProcedure['endorsement']>) =>
  underRules({ endorsement: { ...usualRules.endorsement, ...terms } });

const usual = storiesUnder(usualRules);
export const { drafted, proposed, returnedFromScreening, admitted, roundOpen } = usual;
/** Adopted by consensus, and waiting for both keys. */
export const adopted = usual.answered;
export const key = { contentHash: hashOf(content) };
export const oneKey = played(adopted, asks('huda', 'endorse', key), hour(4));
export const endorsed = played(oneKey, asks('marco', 'endorse', key), hour(5));
/** Returned to additional work by its round: an objection was sustained. */
export const returnedFromReview = supportFrom(
  played(
    roundOpen,
    asks('sara', 'take-position', { value: 'objection', grounds: 'Cost.', remedy: 'Share it.' }),
    hour(3),
  ),
  representatives.filter(([personId]) => personId !== 'sara'),
);
/** Under rules where both co-chairs confirm: waiting for them. */
export const determined = underRules({ determination: 'both-co-chairs-confirm' }).answered;

/** Adopted, and before the members in silence for two days. */
export const inSilence = underRules({
  silenceProcedure: { kind: 'follows', periodHours: 48, remindHoursBefore: [12] },
}).answered;

/** When that silence ends, an hour of the story. */
export const silenceEnd = adoption + 48;
/** That every member entity was told of it. */
export const silenceNotice: CommandData<'record-notice'> = {
  entities: representatives.map(([, entityId]) => entityId),
  how: 'note-verbale',
  deliveredAt: hour(adoption),
  source: 'Register, entry 14.',
};

export type Said = CommandData<'take-position'>['value'];

export const words = (value: Said) => ({
  value,
  ...(value === 'objection' ? { grounds: 'Cost.', remedy: 'Share it.' } : {}),
  ...(value === 'support-with-reservation' ? { statement: 'Except for costs.' } : {}),
});

/** The member entities say so, in the order of the membership; who is not named stays silent. */
export const saying = (story: Story, ...values: readonly Said[]): Story =>
  values.reduce<Story>((so, value, index) => {
    const [personId, entityId] = representatives[index] ?? representatives[0];
    return played(so, asks(personId, 'take-position', { ...words(value), entityId }), hour(3));
  }, story);
