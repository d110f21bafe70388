/** The story: a proposal, an objection that a better text answers, and two keys on the same hash. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceProblem, UsageError } from '../failures';
import { recommendationLines } from '../shown/recommendation';
import { resultLines } from '../shown/positions';
import { stageWords } from '../words/recommendation';
import { castOf, type Cast, type Group } from './cast';
import { clientAs, stageOf, type DemoOptions, type Stage } from './stage';
import { proposedText, revisedText } from './text';
import { demoSentences, recordedWords, stepWords } from './words';

const roundMs = 120_000;
const eventPatienceMs = 10_000;

const establishedGroup = async (options: DemoOptions): Promise<Group> => {
  const { group } = options;
  try {
    const { value } = await clientAs(options, 'demo').call('show-group', { params: { group } });
    return value.state;
  } catch (error) {
    if (error instanceof ServiceProblem && error.problem.status === 404)
      throw new UsageError(demoSentences.noGroup, { group });
    throw error;
  }
};

/** From the proposal to an open round. */
const bringToReview = async (
  stage: Stage,
  { proposer, secretariat }: Cast,
  group: string,
): Promise<string> => {
  const proposed = await stage.act(proposer, stepWords.propose, 'propose', {
    params: { group },
    body: { content: proposedText, entityId: proposer.entityId },
  });
  const reference = proposed.references?.[0] ?? proposed.subject;
  stage.follow(reference);
  await stage.until(reference, ({ stage: at }) => at === 'screening');
  await stage.act(secretariat, stepWords.admit, 'admit', { params: { reference } });
  const now = Date.now();
  await stage.act(secretariat, stepWords.schedule, 'schedule-cycle', {
    params: { group },
    body: {
      name: recordedWords.cycle,
      kind: 'written-procedure',
      agenda: [reference],
      opensAt: new Date(now).toISOString(),
      deadline: new Date(now + roundMs).toISOString(),
    },
  });
  await stage.until(reference, (state) => state.stage === 'under-review' && state.round !== null);
  return reference;
};

/** Positions on the first text, the revision that the objection asks for, and positions on that. */
const review = async (stage: Stage, cast: Cast, reference: string): Promise<void> => {
  const { proposer, objector, others, secretariat } = cast;
  const [first, second] = cast.coChairs;
  const params = { reference };
  const take = (
    seat: Cast['proposer'],
    phrase: (typeof stepWords)[keyof typeof stepWords],
    value: 'support' | 'no-objection',
    revision: number,
  ) =>
    stage.act(seat, phrase, 'take-position', {
      params,
      body: { value, revision, entityId: seat.entityId },
    });
  await take(proposer, stepWords.support, 'support', 1);
  await take(first, stepWords.support, 'support', 1);
  await take(second, stepWords.noObjection, 'no-objection', 1);
  await stage.act(objector, stepWords.object, 'take-position', {
    params,
    body: {
      value: 'objection',
      grounds: recordedWords.grounds,
      remedy: recordedWords.remedy,
      revision: 1,
      entityId: objector.entityId,
    },
  });
  await stage.act(secretariat, stepWords.revise, 'revise', {
    params,
    body: { kind: 'editorial', content: revisedText, note: recordedWords.note },
  });
  await take(objector, stepWords.turn, 'support', 2);
  for (const seat of [...others, proposer, first, second])
    await take(seat, stepWords.supportRevision, 'support', 2);
};

/** The co-chairs confirm where the rules ask them to, then give their keys. */
const decide = async (
  stage: Stage,
  { coChairs }: Cast,
  reference: string,
  { voice }: DemoOptions,
): Promise<void> => {
  const params = { reference };
  let { state } = await stage.until(reference, ({ stage: at }) => at !== 'under-review');
  const round = state.rounds.at(-1);
  if (round !== undefined)
    stage.say(`\n  ${voice.say(demoSentences.closedRound)} ${resultLines(round, voice).join(' · ')}`);
  for (const coChair of coChairs) {
    if (state.stage !== 'consensus-determination') break;
    const confirmed = await stage.act(coChair, stepWords.confirm, 'confirm-determination', { params });
    ({ state } = await stage.until(reference, ({ stage: at }) => at === confirmed.stage));
  }
  if (state.stage !== 'awaiting-endorsement')
    throw new UsageError(demoSentences.notEndorsed, {
      reference,
      stage: voice.word(stageWords, state.stage),
    });
  const contentHash = state.revisions.at(-1)?.contentHash ?? '';
  for (const [index, coChair] of coChairs.entries())
    await stage.act(
      coChair,
      stepWords.endorse,
      'endorse',
      { params, body: { contentHash } },
      { count: index + 1 },
    );
};

const endorsedSeen = ({ events }: Stage): boolean =>
  events.some(({ type }) => type === 'org.tawsiya.recommendation.endorsed.v1');

const waitForEvents = async (stage: Stage, signal: AbortSignal): Promise<void> => {
  const end = Date.now() + eventPatienceMs;
  while (!endorsedSeen(stage) && Date.now() < end) await sleep(100, undefined, { signal });
};

const whereToLook = (reference: string, { url, voice }: DemoOptions, person: string): readonly string[] => {
  const line = (where: string, what: string): string => `  ${where}  ${voice.faint(what)}`;
  const workflow = `recommendation/${reference}`;
  return [
    voice.say(demoSentences.look),
    line(`npx tawsiya show ${reference} --as ${person}`, voice.say(demoSentences.lookCli)),
    line(`${url}/v1/recommendations/${reference}`, voice.say(demoSentences.lookApi)),
    line('http://127.0.0.1:8233', voice.say(demoSentences.lookTemporal, { workflow })),
    line('tawsiya.recommendations.v1', voice.say(demoSentences.lookKafka, { reference })),
  ];
};

/** Plays the whole life of one new recommendation. @throws what `failureLines` puts into words */
export const play = async (options: DemoOptions): Promise<void> => {
  const { voice, url, terminal } = options;
  const group = await establishedGroup(options);
  const cast = castOf(group);
  const over = new AbortController();
  const signal = AbortSignal.any([terminal.ended, over.signal]);
  const stage = stageOf(options, group, cast.secretariat, signal);
  try {
    stage.say(voice.say(demoSentences.opening, { group: group.code, url }));
    const started = Date.now();
    const reference = await bringToReview(stage, cast, group.code);
    await review(stage, cast, reference);
    await decide(stage, cast, reference, options);
    const view = await stage.until(reference, ({ stage: at }) => at === 'endorsed');
    const seconds = Math.round((Date.now() - started) / 1_000);
    await waitForEvents(stage, signal);
    const last = stage.events.at(-1);
    const seen =
      endorsedSeen(stage) && last !== undefined
        ? voice.say(demoSentences.events, {
            count: stage.events.length,
            reference,
            sequence: Number(last.sequence),
          })
        : voice.say(demoSentences.noEvent);
    stage.say(
      [
        '',
        ...recommendationLines(view, voice),
        '',
        `${voice.good('✓')} ${voice.say(demoSentences.finished, { reference, seconds })}`,
        seen,
        '',
        ...whereToLook(reference, options, cast.secretariat.personId),
      ].join('\n'),
    );
  } finally {
    over.abort();
  }
};
